using Microsoft.Extensions.Options;

namespace NewsKit.Extensions;

/// <summary>Tells the host when it starts what <see cref="ArticleParser"/> would refuse.</summary>
internal sealed class NewsKitOptionsValidation : IValidateOptions<NewsKitOptions>
{
    public ValidateOptionsResult Validate(string? name, NewsKitOptions options)
    {
        var faults = options.ToParserOptions().FindFaults();
        return faults.Count == 0 ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(faults.Select(fault => "NewsKit: " + fault));
    }
}
