using System.Text.Json.Serialization;
using NewsKit.Model;

namespace NewsKit.Tests.Output;

/// <summary>What a program with source generation writes to return articles.</summary>
[JsonSerializable(typeof(Article))]
internal sealed partial class HostContext : JsonSerializerContext;
