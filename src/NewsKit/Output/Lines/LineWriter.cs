namespace NewsKit.Output;

/// <summary>Writes lines behind the prefixes of the containers they stand in, with blank lines where they are due.</summary>
internal sealed class LineWriter(TextWriter output)
{
    private readonly List<Prefix> _prefixes = [];
    private bool _gapDue;
    private bool _hasLines;

    /// <summary>Asks for a blank line before the next line, unless that is the first of its container.</summary>
    internal void Gap() => _gapDue |= _hasLines && (_prefixes.Count == 0 || _prefixes[^1].IsUsed);

    /// <summary>Begins a container: the first line stands behind the first prefix, all others behind the second.</summary>
    internal void Begin(string first, string rest) => _prefixes.Add(new Prefix(first, rest));

    /// <summary>Begins a list item; its further lines stand below the text after the marker.</summary>
    internal void BeginItem(string marker) => Begin(marker, new string(' ', marker.Length));

    /// <summary>Ends a container without a trace when it has no lines.</summary>
    internal void End() => _prefixes.RemoveAt(_prefixes.Count - 1);

    /// <summary>Ends a list item; one without lines leaves its marker.</summary>
    internal void EndItem()
    {
        if (!_prefixes[^1].IsUsed)
            Line("");
        End();
    }

    internal void Line(string text)
    {
        if (_gapDue)
            Write(string.Concat(_prefixes.TakeWhile(prefix => prefix.IsUsed).Select(prefix => prefix.Rest)));
        _gapDue = false;
        Write(string.Concat(_prefixes.Select(prefix => prefix.Next())) + text);
        _hasLines = true;
    }

    private void Write(string line)
    {
        output.Write(line.AsSpan().TrimEnd(' '));
        output.Write('\n');
    }

    /// <summary>What stands before the lines of a container.</summary>
    private sealed class Prefix(string first, string rest)
    {
        internal string Rest => rest;

        internal bool IsUsed { get; private set; }

        internal string Next()
        {
            var next = IsUsed ? rest : first;
            IsUsed = true;
            return next;
        }
    }
}
