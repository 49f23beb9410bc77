using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>Compiles regions, one after the other, on a thread of its own, which needs nothing of the hart.</summary>
/// <param name="target">What the code is for.</param>
/// <param name="options">Whether text of the IL is kept.</param>
internal sealed class RegionCompiler(RegionTarget target, TranslationOptions options) : IDisposable
{
    private readonly ConcurrentQueue<Region> _finished = new();

    // Guarded by itself, as are the fields that follow.
    private readonly List<Region> _requests = [];
    private readonly Queue<Prepared> _ahead = new();
    private Thread? _thread;
    private bool _isDisposed;

    /// <summary>Hands over a region.</summary>
    /// <returns>Those that were not begun and now never are, since it can be entered wherever they could: it takes the place of the first.</returns>
    public List<Region> Request(Region region)
    {
        lock (_requests)
        {
            List<Region> covered = _requests.FindAll(waiting => !waiting.IsStale && waiting.HasExact == region.HasExact && region.CanEnterWhere(waiting));
            int place = covered.Count == 0 ? _requests.Count : _requests.IndexOf(covered[0]);
            _requests.RemoveAll(covered.Contains);
            _requests.Insert(place, region);
            Wake();
            return covered;
        }
    }

    /// <summary>
    /// Finds how a vector instruction computes blocks, before a scan asks for it: for many that takes a millisecond, which the engine's thread would
    /// have to wait.
    /// </summary>
    public void Prepare(Insn row, BlockShape shape)
    {
        if (VectorPlan.IsPrepared(row, shape))
            return;
        lock (_requests)
        {
            _ahead.Enqueue(new Prepared(row, shape));
            Wake();
        }
    }

    /// <summary>Takes a region that is compiled, or could not be.</summary>
    public bool TryTake([NotNullWhen(true)] out Region? region)
    {
        region = null;
        return !_finished.IsEmpty && _finished.TryDequeue(out region);
    }

    /// <summary>Compiles a region now. One that cannot be compiled stays interpreted: that is a mistake of ours, but no reason to lose the run.</summary>
    public void Compile(Region region)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            StringBuilder? text = options.KeepsText ? new StringBuilder() : null;
            region.Code = RegionEmitter.Emit(region, target, text);
            region.Text = text?.ToString();
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            region.Failure = error.ToString();
        }

        if (!options.KeepsText)
            region.Release();
        region.CompileTime = Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Lets the thread end. Nobody waits for the region that is being compiled.</summary>
    public void Dispose()
    {
        lock (_requests)
        {
            _isDisposed = true;
            Monitor.Pulse(_requests);
        }
    }

    private void Wake()
    {
        if (_thread == null)
        {
            _thread = new Thread(Work) { IsBackground = true, Name = "translator" };
            _thread.Start();
        }

        Monitor.Pulse(_requests);
    }

    private void Work()
    {
        while (true)
        {
            Region? region = null;
            Prepared? next = null;
            lock (_requests)
            {
                while (!_isDisposed && _requests.Count == 0 && _ahead.Count == 0)
                    Monitor.Wait(_requests);
                if (_isDisposed)
                    return;
                if (_requests.Count == 0)
                    next = _ahead.Dequeue();
                else
                {
                    region = _requests[0];
                    _requests.RemoveAt(0);
                }
            }

            if (next != null)
                VectorPlan.Prepare(next.Row, next.Shape);
            if (region == null)
                continue;
            if (!region.IsStale)
                Compile(region);
            _finished.Enqueue(region);
        }
    }

    /// <summary>What is to be found ahead. (A class: the runtime has code ready for queues of such.)</summary>
    private sealed record Prepared(Insn Row, BlockShape Shape);
}
