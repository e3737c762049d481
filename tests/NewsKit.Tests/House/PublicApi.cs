using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsKit.Tests.House;

/// <summary>Writes the public surface of an assembly as text, in an order that does not depend on the build.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var group in assembly.GetExportedTypes().Where(type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .GroupBy(type => type.Namespace!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(group.Key).Append("\n\n");
            foreach (var type in group.OrderBy(type => type.FullName, StringComparer.Ordinal))
                AppendType(text, type);
        }

        return text.ToString();
    }

    private static void AppendType(StringBuilder text, Type type)
    {
        text.Append("  ").Append(TypeHead.Of(type)).Append('\n');
        foreach (var member in type.IsEnum ? EnumMembers(type) : Members(type))
            text.Append("    ").Append(member).Append('\n');
        text.Append('\n');
    }

    private static IEnumerable<string> EnumMembers(Type type) => Enum.GetNames(type)
        .Select(name => string.Create(
            CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));

    /// <summary>Fields, constructors, properties and methods that others see, each group in the order of its text.</summary>
    private static IEnumerable<string> Members(Type type) =>
    [
        .. type.GetFields(Declared).Where(field => IsVisible(field.Attributes)).Select(MemberText.Of)
        .Order(StringComparer.Ordinal),
        .. type.GetConstructors(Declared).Where(IsWritten).Select(MemberText.Of).Order(StringComparer.Ordinal),
        .. type.GetProperties(Declared)
        .Where(property => property.GetMethod is { } get && IsVisible(get) && property.Name != "EqualityContract")
            .Select(MemberText.Of).Order(StringComparer.Ordinal),
        .. type.GetEvents(Declared).Where(item => IsVisible(item.AddMethod!))
        .Select(item => $"event {item.EventHandlerType} {item.Name};").Order(StringComparer.Ordinal),
        .. type.GetMethods(Declared).Where(method => IsWritten(method) && !IsAccessor(method)).Select(MemberText.Of)
        .Order(StringComparer.Ordinal),
    ];

    /// <summary>Not what the compiler adds to records.</summary>
    private static bool IsWritten(MethodBase method) =>
        IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && !method.Name.Contains('<', StringComparison.Ordinal)
        && !(method is ConstructorInfo { DeclaringType: { } type } constructor && constructor.GetParameters() is [{ } only]
            && only.ParameterType == type);

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family
            or FieldAttributes.FamORAssem;
}
