namespace NewsKit.Cli;

/// <summary>Passwords and what holds one: they come from the environment or from a file that it names, never from an
/// argument, which others on the machine can read.</summary>
internal static class EnvironmentSecret
{
    /// <summary>Reads the variable, or the file that the variable with <c>_FILE</c> behind it names.</summary>
    /// <exception cref="CommandException">Neither is there.</exception>
    internal static string Read(string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } secret)
            return secret;
        if (Environment.GetEnvironmentVariable(variable + "_FILE") is not { Length: > 0 } path)
            throw new CommandException($"neither {variable} nor {variable}_FILE is set in the environment.");
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{variable}_FILE: {failure.Message}");
        }
    }
}
