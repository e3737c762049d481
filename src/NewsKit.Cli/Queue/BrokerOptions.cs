using System.CommandLine;
using System.CommandLine.Parsing;
using NewsKit.Pipeline;
using NewsKit.RabbitMq;

namespace NewsKit.Cli;

/// <summary>Which queues of which broker.</summary>
internal sealed class BrokerOptions
{
    private const string Variable = "NEWSKIT_RABBITMQ";

    private readonly Option<string> _queue = new("--queue")
    {
        HelpName = "PREFIX",
        Description = "What the names of the queues begin with; each has its own work.",
        DefaultValueFactory = _ => "newskit",
        CustomParser = ReadPrefix,
    };

    /// <summary>What the help says of the address.</summary>
    internal static string Note { get; } = $"The broker is {Variable}, amqps://NAME:PASSWORD@HOST/, or the file {Variable}_FILE.";

    internal IEnumerable<Option> All => [_queue];

    /// <summary>The queue of the line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="allowsPlain">Whether to talk in plain text to others.</param>
    /// <param name="log">Told when the broker is away.</param>
    /// <param name="isPatient">Whether it is waited for as long as it takes.</param>
    /// <exception cref="CommandException">The address is missing, or none.</exception>
    internal RabbitMqQueue Open(
        System.CommandLine.ParseResult line, bool allowsPlain, TextWriter log, bool isPatient = false)
    {
        if (!Uri.TryCreate(EnvironmentSecret.Read(Variable), UriKind.Absolute, out var address))
            throw new CommandException($"{Variable} is no address.");
        var options = new RabbitMqOptions
        {
            Address = address,
            Prefix = line.GetRequiredValue(_queue),
            AllowPlain = allowsPlain,
        };
        try
        {
            var queue = new RabbitMqQueue(
                isPatient ? options with { Patience = null } : options, new LineLog<RabbitMqQueue>(log));
            if (options.AllowPlain && address is { Scheme: "amqp", IsLoopback: false })
                log.Write($"newskit: the connection to {address.Host} is plain.\n");
            return queue;
        }
        catch (TaskQueueException refusal)
        {
            throw new CommandException($"{Variable}: {refusal.Message}");
        }
    }

    private static string ReadPrefix(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.Length is 0 or > 100 || !text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
            result.AddError($"'{text}' is not a name of letters, digits, '-', '_' and '.'.");
        return text;
    }
}
