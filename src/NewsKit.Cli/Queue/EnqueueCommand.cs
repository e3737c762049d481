using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NewsKit.Pipeline;
using NewsKit.RabbitMq;

namespace NewsKit.Cli;

/// <summary><c>newskit enqueue</c>: sources as tasks for workers.</summary>
internal static class EnqueueCommand
{
    private const int AtOnce = 1_000;
    private const long Mebibyte = 1024 * 1024;
    private const string Whole = "none";

    /// <summary>How long a full queue is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    internal static Command Build(CommandStreams streams)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "What import takes; all of it below a root.",
            Arity = ArgumentArity.OneOrMore,
        };
        var roots = RootOption.Build("A folder that holds sources, and the name by which the workers know it.");
        var split = new Option<long?>("--split")
        {
            HelpName = "64M|none",
            Description = "How much of an archive is one task; larger ones are cut by the workers.",
            DefaultValueFactory = _ => 64 * Mebibyte,
            CustomParser = ReadSize,
        };
        var (broker, plain) = (new BrokerOptions(), ServerOptions.PlainOption());
        var choice = new ChoiceOptions();
        var command = new ExampleCommand(
            "enqueue", "Puts folders, NDJSON and WARC as tasks into RabbitMQ; workers read them, the broker never sees a page.",
            "newskit enqueue /data/crawl/*.warc.gz --root crawl=/data/crawl")
        {
            Notes = [BrokerOptions.Note, "Exit status 3 when the broker cannot be used: the same line once more does no harm."],
        };
        command.Add(sources);
        command.Add(roots);
        command.Add(split);
        Option[] options = [.. choice.All, .. broker.All, plain];
        foreach (var option in options)
            command.Add(option);
        command.SetAction(async (line, cancellation) =>
        {
            var leftOut = new LeftOut();
            var found = PageSources.Find(line.GetRequiredValue(sources), choice.Choice(line), leftOut, null);
            var tasks = found.ToTasksAsync(line.GetRequiredValue(roots), line.GetValue(split), cancellation);
            await using var queue = broker.Open(line, line.GetValue(plain), streams.Error);
            await SendAsync(queue, tasks, found, streams.Error, cancellation);
            return NewsKitCommand.Succeeded;
        });
        return command;
    }

    private static async Task SendAsync(
        RabbitMqQueue queue, IAsyncEnumerable<ImportTask> tasks, PageSources found, TextWriter error,
        CancellationToken cancellation)
    {
        try
        {
            var count = 0;
            await foreach (var chunk in tasks.Chunk(AtOnce).WithCancellation(cancellation))
            {
                await PlaceAsync(queue, chunk, cancellation);
                count += chunk.Length;
            }

            var workers = (await queue.StatusAsync(cancellation)).Workers;
            var listen = workers switch
            {
                0 => "no worker listens yet (newskit worker)",
                1 => "1 worker listens",
                _ => $"{workers} workers listen",
            };
            await error.WriteAsync(string.Create(CultureInfo.InvariantCulture,
                $"newskit: {count:N0} message{(count == 1 ? "" : "s")} for {found.Bytes:N0} bytes; {listen}.\n"));
        }
        catch (Exception failure) when (failure is TaskQueueException or TaskQueueFullException)
        {
            throw new CommandException(failure.Message) { Status = NewsKitCommand.Stopped };
        }
    }

    private static async Task PlaceAsync(RabbitMqQueue queue, IReadOnlyList<ImportTask> tasks, CancellationToken cancellation)
    {
        var waited = TimeSpan.Zero;
        for (var wait = TimeSpan.FromSeconds(1); ; wait = wait * 2 > LongestWait ? LongestWait : wait * 2)
        {
            try
            {
                await queue.EnqueueAsync(tasks, cancellation);
                return;
            }
            catch (TaskQueueFullException full) when (waited < Patience)
            {
                tasks = full.NotTaken;
            }

            await Task.Delay(wait, cancellation);
            waited += wait;
        }
    }

    private static long? ReadSize(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == Whole)
            return null;
        if (text is [.. var digits, 'M'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            && size > 0)
            return size * Mebibyte;
        result.AddError($"'{text}' is neither a number of mebibytes such as 64M nor {Whole}.");
        return null;
    }
}
