using System.Runtime.InteropServices;

namespace NewsKit.Blocks;

/// <summary>An attribute that a section reader may ask for.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageAttribute(string Name, string Value);
