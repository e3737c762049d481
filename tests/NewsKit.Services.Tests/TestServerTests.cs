using System.Net.Sockets;
using Xunit;

namespace NewsKit.Services.Tests;

public sealed class TestServerTests
{
    [Theory]
    [InlineData("postgres")]
    [InlineData("rabbitmq")]
    public async Task Server_IsStoppedAndStartedAgain(string name)
    {
        var server = name == "postgres" ? TestServer.Postgres : TestServer.RabbitMq;
        var port = Port(server.Address);
        Assert.True(await IsThereAsync(port));
        await server.StopAsync();
        Assert.False(await IsThereAsync(port));
        await server.StartAsync();
        Assert.True(await IsThereAsync(port));
        await server.KillAsync();
        Assert.False(await IsThereAsync(port));
        await server.StartAsync();
        Assert.True(await IsThereAsync(port));
    }

    private static async Task<bool> IsThereAsync(int port)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int Port(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Port
        : int.Parse(address.Split(';').Single(part => part.StartsWith("Port=", StringComparison.Ordinal))[5..], provider: null);
}
