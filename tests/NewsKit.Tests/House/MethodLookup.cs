using System.Reflection.Metadata;
using System.Runtime.CompilerServices;

namespace NewsKit.Tests.House;

/// <summary>Finds and names the methods of one assembly's metadata.</summary>
internal sealed class MethodLookup(MetadataReader metadata)
{
    private const byte GenericInstance = 0x15;

    /// <summary>The method behind a token, whatever the type arguments; nil for a method of another assembly.</summary>
    internal MethodDefinitionHandle Resolve(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition => (MethodDefinitionHandle)handle,
        HandleKind.MethodSpecification => Resolve(metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        HandleKind.MemberReference => Referenced(metadata.GetMemberReference((MemberReferenceHandle)handle)),
        _ => default,
    };

    /// <summary>The definition behind a type or an instance of a generic one; nil for a type of another assembly.</summary>
    internal TypeDefinitionHandle DefinitionOf(EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeDefinition)
            return (TypeDefinitionHandle)type;
        if (type.Kind != HandleKind.TypeSpecification)
            return default;
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)type).Signature);
        if (signature.ReadByte() != GenericInstance)
            return default;
        signature.ReadByte();
        return DefinitionOf(signature.ReadTypeHandle());
    }

    internal string NameOf(MethodDefinitionHandle method)
    {
        var definition = metadata.GetMethodDefinition(method);
        return $"{TypeName(definition.GetDeclaringType())}.{metadata.GetString(definition.Name)}";
    }

    internal string TypeName(TypeDefinitionHandle type)
    {
        var definition = metadata.GetTypeDefinition(type);
        var name = metadata.GetString(definition.Name);
        return definition.GetDeclaringType() is { IsNil: false } outer ? $"{TypeName(outer)}.{name}" : name;
    }

    /// <summary>Members of records and properties, and what source generators write; local functions and lambdas are
    /// written by people although the compiler marks them.</summary>
    internal bool IsGenerated(MethodDefinitionHandle method)
    {
        var definition = metadata.GetMethodDefinition(method);
        var name = metadata.GetString(definition.Name);
        var isClosure = name.Contains(">b__", StringComparison.Ordinal) || name.Contains(">g__", StringComparison.Ordinal);
        if (!isClosure && Has(definition.GetCustomAttributes(), nameof(CompilerGeneratedAttribute)))
            return true;
        for (var type = definition.GetDeclaringType(); !type.IsNil; type = metadata.GetTypeDefinition(type).GetDeclaringType())
        {
            if (Has(metadata.GetTypeDefinition(type)
                .GetCustomAttributes(), nameof(System.CodeDom.Compiler.GeneratedCodeAttribute)))
                return true;
        }

        return false;
    }

    /// <summary>How many parameters a method takes.</summary>
    internal int ParameterCount(MethodDefinitionHandle method)
    {
        var signature = metadata.GetBlobReader(metadata.GetMethodDefinition(method).Signature);
        if (signature.ReadSignatureHeader().IsGeneric)
            signature.ReadCompressedInteger();
        return signature.ReadCompressedInteger();
    }

    private MethodDefinitionHandle Referenced(MemberReference reference)
    {
        var type = DefinitionOf(reference.Parent);
        if (type.IsNil)
            return default;
        var signature = metadata.GetBlobBytes(reference.Signature);
        foreach (var method in metadata.GetTypeDefinition(type).GetMethods())
        {
            var definition = metadata.GetMethodDefinition(method);
            if (metadata.GetString(definition.Name) == metadata.GetString(reference.Name)
                && metadata.GetBlobBytes(definition.Signature).AsSpan().SequenceEqual(signature))
                return method;
        }

        return default;
    }

    private bool Has(CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (metadata.GetCustomAttribute(attribute).Constructor is { Kind: HandleKind.MemberReference } constructor
                && metadata.GetMemberReference((MemberReferenceHandle)constructor)
                .Parent is { Kind: HandleKind.TypeReference } type
                && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)type).Name, name))
                return true;
        }

        return false;
    }
}
