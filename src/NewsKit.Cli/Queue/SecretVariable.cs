namespace NewsKit.Cli;

/// <summary>A secret in the environment, or in a file that the environment names; never on the line, which everybody
/// sees.</summary>
internal static class SecretVariable
{
    /// <summary>What <c>NAME</c> holds, or the file that <c>NAME_FILE</c> names.</summary>
    /// <exception cref="CommandException">Neither is set, or the file cannot be read.</exception>
    internal static string Read(string name)
    {
        if (Environment.GetEnvironmentVariable(name) is { Length: > 0 } secret)
            return secret;
        if (Environment.GetEnvironmentVariable(name + "_FILE") is not { Length: > 0 } file)
            throw new CommandException($"{name} is not set, nor {name}_FILE, which may name a file that holds it.");
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{name}_FILE: {failure.Message}");
        }
    }
}
