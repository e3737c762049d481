using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsKit.Tests.House;

/// <summary>The compiled types of the library that a person wrote.</summary>
internal static class LibraryTypes
{
    internal static Assembly Assembly { get; } = typeof(ArticleParser).Assembly;

    internal static IReadOnlyList<Type> All { get; } = [.. Assembly.GetTypes().Where(type => !IsGenerated(type))];

    /// <summary>Written by the compiler or by a source generator.</summary>
    internal static bool IsGenerated(Type type)
    {
        for (var outer = type; outer is not null; outer = outer.DeclaringType)
        {
            if (outer.Name.Contains('<', StringComparison.Ordinal)
                || outer.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                || outer.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
                || outer.Namespace?.StartsWith("NewsKit", StringComparison.Ordinal) != true)
                return true;
        }

        return false;
    }
}
