using NewsKit.Cli;

await using var streams = CommandStreams.OpenStandard();
return await NewsKitCommand.RunAsync(args, streams);
