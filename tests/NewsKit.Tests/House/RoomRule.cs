namespace NewsKit.Tests.House;

/// <summary>A room of a stage and which others of the stage it may use.</summary>
/// <param name="Name">The folder in the stage; the name of the stage for the files that stand in no room.</param>
/// <param name="Uses">Rooms of the same stage.</param>
internal sealed record RoomRule(string Name, params string[] Uses)
{
    /// <summary>The stages that this room may use and the others of the stage may not.</summary>
    internal string[] Stages { get; init; } = [];
}
