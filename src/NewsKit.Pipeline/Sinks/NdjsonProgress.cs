using System.Text.Json;

namespace NewsKit.Pipeline;

/// <summary>What is finished of files of lines: the shard that grows, how much of it is whole, how far each source is in
/// it.</summary>
internal sealed class NdjsonProgress(string path, string identity)
{
    private NdjsonState _state = new() { Identity = identity };

    internal int Shard => _state.Shard;

    internal long Length => _state.Length;

    internal bool IsBegun { get; private set; }

    internal SourcePosition? Of(string source) => _state.Positions.GetValueOrDefault(source);

    /// <summary>Reads what an earlier run left.</summary>
    /// <exception cref="SinkException">It belongs to another run.</exception>
    internal void Load()
    {
        if (!File.Exists(path))
            return;
        NdjsonState? found = null;
        try
        {
            found = JsonSerializer.Deserialize(File.ReadAllBytes(path), NdjsonStateContext.Default.NdjsonState);
        }
        catch (JsonException)
        {
            // Not ours, or of another version.
        }

        if (found is null || found.Identity != identity)
        {
            throw new SinkException(
                $"'{path}' was begun with other options, another version or other sources; without resuming it is begun anew.");
        }

        (_state, IsBegun) = (found, true);
    }

    internal void Keep(long length, IEnumerable<SourcePosition> positions)
    {
        foreach (var position in positions)
            _state.Positions[position.Source] = position;
        _state = _state with { Length = length };
        Save();
    }

    internal void Next()
    {
        _state = _state with { Shard = _state.Shard + 1, Length = 0 };
        Save();
    }

    internal void Delete() => File.Delete(path);

    /// <summary>Either the old state or the new one is there, whatever happens.</summary>
    private void Save()
    {
        var draft = path + ".part";
        using (var file = new FileStream(draft, FileMode.Create))
        {
            JsonSerializer.Serialize(file, _state, NdjsonStateContext.Default.NdjsonState);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
