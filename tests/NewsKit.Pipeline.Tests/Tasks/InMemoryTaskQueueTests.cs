namespace NewsKit.Pipeline.Tests;

public sealed class InMemoryTaskQueueTests : TaskQueueTests
{
    protected override Task<ITaskQueue> OpenAsync(int capacity = int.MaxValue) =>
        System.Threading.Tasks.Task.FromResult<ITaskQueue>(new InMemoryTaskQueue(capacity));

    protected override Task<ITaskQueue> AgainAsync(ITaskQueue queue) => System.Threading.Tasks.Task.FromResult(queue);

    protected override Task<IReadOnlyList<DeadTask>> DeadAsync(ITaskQueue queue, int count) =>
        System.Threading.Tasks.Task.FromResult(((InMemoryTaskQueue)queue).Dead);
}
