#pragma warning disable IDE0060
namespace NewsKit.Model;
internal static class SourceSet { internal static string? Largest(string set, int limit) => set.Split(',')[0].Trim().Split(' ')[0]; }
