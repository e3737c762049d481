using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Model;

public sealed class BoundedArrayPoolTests
{
    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1 << 17, true)]
    [InlineData((1 << 17) + 1, false)]
    [InlineData(1 << 20, false)]
    public void LargeArray_IsNotKept(int length, bool isKept)
    {
        var first = BoundedArrayPool<long>.Rent(length);
        BoundedArrayPool<long>.Return(first);

        var second = BoundedArrayPool<long>.Rent(length);

        Assert.True(second.Length >= length);
        Assert.Equal(isKept, ReferenceEquals(first, second));
        BoundedArrayPool<long>.Return(second);
    }

    [Fact]
    public void ReturnedArray_IsClearedOnRequest()
    {
        var array = BoundedArrayPool<string?>.Rent(100);
        array[5] = "mot";

        BoundedArrayPool<string?>.Return(array, clearArray: true);

        Assert.Null(array[5]);
    }
}
