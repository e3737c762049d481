namespace NewsKit.Tests.House;

/// <summary>A stage of the library and whom it may use.</summary>
/// <param name="Name">The folder; empty for the root.</param>
/// <param name="Uses">The stages that all of its folders may use.</param>
internal sealed record StageRule(string Name, params string[] Uses)
{
    /// <summary>Its rooms and, under the stage's own name, the files that stand in none; each names only rooms above
    /// it.</summary>
    internal RoomRule[] Rooms { get; init; } = [];

    /// <summary>The packages whose types it may use.</summary>
    internal string[] Packages { get; init; } = [];

    /// <summary>Whether a file of this stage may use one of another folder.</summary>
    internal bool Allows(string from, string to)
    {
        var room = Rooms.FirstOrDefault(room => FolderOf(room) == from);
        var stage = to.Split('/')[0];
        return from == to || (stage == Name
            ? room is not null && room.Uses.Any(name => name == to || $"{Name}/{name}" == to)
            : Uses.Contains(stage) || room?.Stages.Contains(stage) == true);
    }

    /// <summary>The stage itself, where it has no rooms, and otherwise the folder of each.</summary>
    internal IEnumerable<string> Folders => Rooms.Length == 0 ? [Name] : Rooms.Select(FolderOf);

    private string FolderOf(RoomRule room) => room.Name == Name ? Name : $"{Name}/{room.Name}";
}
