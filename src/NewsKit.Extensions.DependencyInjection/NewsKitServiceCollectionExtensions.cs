using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsKit;
using NewsKit.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds NewsKit to the services of a host.</summary>
public static class NewsKitServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ArticleParser"/>, and <see cref="IArticleReader"/> with logs, traces and metrics, each once for
    /// the whole host.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null keeps the defaults. They are checked when the host starts.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddNewsKit(this IServiceCollection services, Action<NewsKitOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<NewsKitOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NewsKitOptions>, NewsKitOptionsValidation>());
        services.TryAddSingleton(
            provider => new ArticleParser(provider.GetRequiredService<IOptions<NewsKitOptions>>().Value.ToParserOptions()));
        services.TryAddSingleton<IMeterFactory, PlainMeterFactory>();
        services.TryAddSingleton<NewsKitMetrics>();
        services.TryAddSingleton<IArticleReader>(provider => new ArticleReader(
            provider.GetRequiredService<ArticleParser>(),
            provider.GetRequiredService<NewsKitMetrics>(),
            provider.GetService<ILogger<ArticleReader>>() ?? NullLogger<ArticleReader>.Instance));
        return services;
    }
}
