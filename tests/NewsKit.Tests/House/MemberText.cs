using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsKit.Tests.House;

/// <summary>One line for each member in the text of the public surface.</summary>
internal static class MemberText
{
    internal static string Of(FieldInfo field)
    {
        var nullability = new NullabilityInfoContext().Create(field);
        return field.IsLiteral
            ? $"const {TypeText.Of(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue(), field.FieldType)};"
            : $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Of(field.FieldType, nullability)} {field.Name};";
    }

    internal static string Of(ConstructorInfo constructor) =>
        $"{Access(constructor)}{Name(constructor.DeclaringType!)}({Parameters(constructor)});";

    internal static string Of(PropertyInfo property)
    {
        var type = TypeText.Of(property.PropertyType, new NullabilityInfoContext().Create(property));
        var isRequired = property.IsDefined(typeof(RequiredMemberAttribute));
        return $"{(property.GetMethod!.IsStatic ? "static " : "")}{(isRequired ? "required " : "")}{type} {property.Name} {{ get;{Setter(property)} }}";
    }

    internal static string Of(MethodInfo method)
    {
        var type = TypeText.Of(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter));
        var generics = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Access(method)}{Modifier(method)}{type} {method.Name}{generics}({Parameters(method)});";
    }

    private static string Setter(PropertyInfo property)
    {
        if (property.SetMethod is not { IsPublic: true } set)
            return "";
        return set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
    }

    private static string Modifier(MethodInfo method)
    {
        if (method.IsStatic)
            return method.IsDefined(typeof(ExtensionAttribute)) ? "static extension " : "static ";
        if (method.DeclaringType!.IsInterface)
            return "";
        if (method.GetBaseDefinition() != method)
            return "override ";
        return (method.IsAbstract, method.IsVirtual && !method.IsFinal)
            switch
        { (true, _) => "abstract ", (_, true) => "virtual ", _ => "" };
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Name(Type type) => type.Name.Split('`')[0];

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var direction = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true, ParameterType.IsByRef: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "",
        };
        var type = TypeText.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
        return $"{direction}{type} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Value(parameter.DefaultValue, parameter.ParameterType) : "")}";
    }

    private static string Value(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        char sign => string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}"),
        _ when type.IsEnum => $"{type.Name}.{Enum.ToObject(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
