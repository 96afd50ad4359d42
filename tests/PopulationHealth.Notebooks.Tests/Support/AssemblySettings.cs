// A running cell owns the console and the working folder of the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
