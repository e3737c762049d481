using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The shape of the compiled types: closed for inheritance, a model that cannot change, no state between
/// pages.</summary>
public sealed class TypeShapeTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Plain =
        [typeof(string), typeof(bool), typeof(int), typeof(double), typeof(DateTime), typeof(TimeSpan), typeof(Exception),
        typeof(Uri),
        // The contract of rules: shared between threads.
        typeof(NewsKit.Sites.ISiteRules)];

    private static readonly Type[] ReadOnlyShapes =
        [typeof(IReadOnlyList<>), typeof(IReadOnlyDictionary<,>), typeof(IReadOnlySet<>)];

    public static TheoryData<Type> Records =>
        [.. LibraryTypes.All.Where(type => type.IsPublic && type.IsClass && IsRecord(type))];

    [Fact]
    public void Class_IsSealedStaticOrAbstract() =>
        Findings.AssertNone(LibraryTypes.All.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract)
            .Select(type => type.FullName));

    [Fact]
    public void Model_HoldsRecordsEnumsAndStaticsInPublic() =>
        Findings.AssertNone(LibraryTypes.All.Where(type => type.IsPublic && type.Namespace == "NewsKit.Model"
            && !type.IsEnum && !IsRecord(type) && !(type.IsAbstract && type.IsSealed)).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Records))]
    public void PublicRecord_CannotChange(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance));
        Findings.AssertNone(type.GetProperties(Everything).Where(property => property.SetMethod is { } set && !IsInitOnly(set))
            .Select(property => property.Name));
        Findings.AssertNone(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => !IsReadOnly(property.PropertyType))
            .Select(property => $"{property.Name}: {property.PropertyType}"));
    }

    [Fact]
    public void StaticField_IsSetOnce() =>
        Findings.AssertNone(LibraryTypes.All.SelectMany(type => type.GetFields(Everything))
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !field.Name.Contains(
                '<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    /// <summary>A property with only a getter is set in the constructor, an init accessor in an object expression.</summary>
    private static bool IsInitOnly(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsReadOnly(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
            return ReadOnlyShapes.Contains(type.GetGenericTypeDefinition()) && type.GetGenericArguments().All(IsReadOnly);
        return type.IsEnum || Plain.Contains(type) || type.IsValueType
            || (type.Assembly == LibraryTypes.Assembly && IsRecord(type));
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Everything) is not null;
}
