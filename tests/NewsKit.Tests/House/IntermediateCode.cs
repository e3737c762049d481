using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace NewsKit.Tests.House;

/// <summary>Reads the methods that a method body names: calls, constructors, and methods made into delegates.</summary>
internal static class IntermediateCode
{
    private const int Prefix = 0xFE;

    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    internal static List<int> MethodTokens(BlobReader code)
    {
        var tokens = new List<int>();
        while (code.RemainingBytes > 0)
        {
            int operation = code.ReadByte();
            if (operation == Prefix)
                operation = (Prefix << 8) | code.ReadByte();
            var operand = Operands[operation];
            if (operand == OperandType.InlineMethod)
                tokens.Add(code.ReadInt32());
            else
                code.Offset += Length(operand, code);
        }

        return tokens;
    }

    private static int Length(OperandType operand, BlobReader code) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * code.ReadInt32()),
        _ => 4,
    };
}
