using NewsKit.RabbitMq;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a worker to the services of a host.</summary>
public static class NewsKitWorkerServiceCollectionExtensions
{
    /// <summary>Adds a service that does the tasks of a queue, as <c>newskit worker</c> does.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options, which are checked when the host starts.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddNewsKitWorker(this IServiceCollection services, Action<NewsKitWorkerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<NewsKitWorkerOptions>().Configure(configure).ValidateOnStart()
            .Validate(options => options.Broker is not null, "NewsKitWorkerOptions.Broker says which broker.")
            .Validate(options => options.OpenSink is not null, "NewsKitWorkerOptions.OpenSink says where articles go.")
            .Validate(options => options.Roots.Count > 0, "NewsKitWorkerOptions.Roots says what may be read.");
        return services.AddHostedService<NewsKitWorker>();
    }
}
