using System.CommandLine;
using System.Globalization;
using NewsKit.Pipeline;
using NewsKit.RabbitMq;

namespace NewsKit.Cli;

/// <summary><c>newskit queue</c>: what waits, what died, and sending that back.</summary>
internal static class QueueCommand
{
    internal static Command Build(CommandStreams streams) =>
        new ExampleCommand("queue", "Looks at the queues of tasks, and sends dead letters back.", "newskit queue status")
        {
            Build("status", "Counts what waits, and the workers that listen.", streams, StatusAsync),
            Build("dead", "Lists dead letters: reason, key of the page, file and offset, what was said.", streams, DeadAsync),
            Build("requeue", "Sends dead letters back to the workers.", streams, RequeueAsync),
        };

    private static ExampleCommand Build(
        string name, string description, CommandStreams streams, Func<RabbitMqQueue, TextWriter, CancellationToken, Task> work)
    {
        var (broker, plain) = (new BrokerOptions(), ServerOptions.PlainOption());
        var command = new ExampleCommand(name, description, $"newskit queue {name}") { Notes = [BrokerOptions.Note] };
        Option[] options = [.. broker.All, plain];
        foreach (var option in options)
            command.Add(option);
        command.SetAction(async (line, cancellation) =>
        {
            await using var queue = broker.Open(line, line.GetValue(plain), streams.Error);
            try
            {
                await work(queue, streams.Output, cancellation);
                return NewsKitCommand.Succeeded;
            }
            catch (Exception failure) when (failure is TaskQueueException or TaskQueueFullException)
            {
                throw new CommandException(failure.Message) { Status = NewsKitCommand.Stopped };
            }
        });
        return command;
    }

    private static async Task StatusAsync(RabbitMqQueue queue, TextWriter output, CancellationToken cancellation)
    {
        var status = await queue.StatusAsync(cancellation);
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"tasks    {status.Tasks:N0}\npages    {status.Pages:N0}\n"
                + $"dead     {status.Dead:N0}\nworkers  {status.Workers:N0}\n"));
    }

    private static async Task DeadAsync(RabbitMqQueue queue, TextWriter output, CancellationToken cancellation)
    {
        foreach (var (task, problem) in await queue.DeadAsync(cancellation))
        {
            var place = task is null ? "-" : FormattableString.Invariant($"{task.Root}/{task.Path}#{task.Start}");
            output.Write(string.Join('\t', new[] { problem.Reason, task?.Key ?? "-", place, problem.Message }
                .Select(TerminalText.Clean)) + "\n");
        }
    }

    private static async Task RequeueAsync(RabbitMqQueue queue, TextWriter output, CancellationToken cancellation)
    {
        var count = await queue.RequeueAsync(cancellation);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{count:N0} sent back\n"));
    }
}
