using RiscvSim.Engines.Interpreter;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// Finds hot code by sampling what the interpreter executes, has it compiled, and installs the result as the handler of the operations at
/// which it can be entered. All but the compiling happens on the engine's thread, between two instructions.
/// </summary>
internal sealed unsafe class CodeTranslator : IHotCode, IDisposable
{
    private const ulong PageMask = ~(ulong)(PhysicalMemory.PageSize - 1);

    /// <summary>Instructions that are followed one by one in a sample, how many in regions are passed over on the way, and how many of these to where one can be entered are too many.</summary>
    private const int Followed = 64, PassedOver = 160, MostStranded = 128;

    /// <summary>
    /// log2 of the part of an interval that is followed before code is translated, to see where its accesses go; and how many times that at most until its
    /// head is met again, so that it is scanned in the state in which it runs.
    /// </summary>
    private const int Watched = 5, MostWatched = 4;

    /// <summary>No address of an instruction.</summary>
    private const ulong Nowhere = 1;

    /// <summary>How often code counts as seen that was watched: it is translated when it is next met.</summary>
    private const int WasWatched = 1 << 30;

    /// <summary>After code could not be translated, or lies in a region that is being compiled, it must be seen again so often.</summary>
    private const int Patience = 16, PatienceUnderWay = 2;

    /// <summary>
    /// log2 of the instructions that must have been retired for each that was translated before all regions go to make room for others, or one that
    /// changes counts as worth while: the interpreter takes longer for those than compiling one does (about 40 us).
    /// </summary>
    private const int LeastUse = 14;

    private const int MostBackoff = 20;

    /// <summary>log2 of how much longer intervals become.</summary>
    private const int MostCalm = 9;

    private readonly InterpreterEngine _engine;
    private readonly TranslationOptions _options;
    private readonly RegionTarget _target;
    private readonly RegionCompiler _compiler;
    private readonly RegionScan _scan;
    private readonly JumpTargets _targets;
    private readonly WindowChoice _windows;
    private readonly CodeAround _around;
    private readonly ValueMap<AddressKey, int> _seen = new();
    private readonly Dictionary<ulong, List<Region>> _byPage = [];
    private readonly ValueMap<AddressKey, int> _changes = new();
    private readonly ValueMap<AddressKey, bool> _outlets = new();
    private readonly TranslationReport _report = new();
    private readonly List<Region> _retired = [];

    // Regions that count how often they are entered in vain.
    private readonly List<Region> _refusing = [];

    // Entries of regions that were given up because they did so often.
    private readonly ValueMap<AddressKey, bool> _wantsExact = new();
    private readonly ExecutionCounts? _counts;
    private readonly Dictionary<ulong, Region> _entries = [];
    private Region? _inside;
    private int _calm;
    private ulong _lost = Nowhere, _stranded = Nowhere;
    private bool _hasMetHead;
    private ulong _from;
    private ulong _expected;
    private int _left;
    private ulong _candidate = Nowhere;
    private int _watched;
    private int _passing;
    private readonly RegionEnds _ends = new();

    // The end at which the candidate stands, or null.
    private RegionEnd? _end;
    private int _instructions;
    private ulong _roomMade;

    /// <summary>Makes a translator for an engine.</summary>
    public CodeTranslator(InterpreterEngine engine, Hart hart, TranslationOptions options)
    {
        _counts = options.Counts ? new ExecutionCounts() : null;
        _engine = engine;
        _options = options;
        _target = new RegionTarget(hart.Isa.Has("zca") ? 2 : 4, hart.AllowsMisaligned, hart.Memory.Accessible, _counts, hart.State)
        {
            ConfigurationOf = hart.Vector.ConfigurationOf,
            Faults = options.Faults,
        };
        _compiler = new RegionCompiler(_target, options);
        _targets = new JumpTargets(engine);
        _windows = new WindowChoice(hart);
        _around = new CodeAround(engine);
        _scan = new RegionScan(engine, options, _target, _targets, _windows);
    }

    /// <inheritdoc/>
    public long Interval => (long)_options.Interval << _calm;

    /// <inheritdoc/>
    public long LeastBudget { get; private set; } = 1;

    /// <inheritdoc/>
    public long Early => _options.Longest * TranslationOptions.MostModes;

    /// <inheritdoc/>
    public bool Following => _left > 0;

    /// <summary>What was done so far.</summary>
    public TranslationReport Report
    {
        get
        {
            if (_counts != null)
                _report.Take(_counts);
            return _report;
        }
    }

    /// <summary>Host memory that all regions take, about; see <see cref="TranslationOptions.MostBytes"/>.</summary>
    public long Bytes { get; private set; }

    /// <summary>True if an instruction lies in a region that is installed.</summary>
    public bool IsTranslated(ulong pc) => RegionsAt(pc).Any();

    /// <summary>The installed regions with an instruction at an address.</summary>
    public IEnumerable<Region> RegionsAt(ulong pc) => AllAt(pc).Where(region => region.IsInstalled);

    /// <summary>
    /// Notes an operation. While instructions are followed they are all interpreted: those that would have been executed in a region tell nothing.
    /// </summary>
    public void Follow(Op* op)
    {
        HartState* s = _engine.Hart.State;
        ulong pc = s->Pc;
        _windows.Note(pc, Dispatch.AddressOf(s, op));
        bool isTarget = _expected != 0 && pc != _expected, isHead = isTarget || _outlets.Has(pc);
        if (_expected == 0)
        {
            // A sample may begin where a region has run out of budget.
            _inside = _byPage.TryGetValue(pc & PageMask, out List<Region>? regions) ? regions.Find(region => region.IsInstalled && region.Repeats(pc)) : null;
            if (_inside != null)
                _stranded = pc;
        }

        if (isTarget)
            _targets.Note(_from, pc);
        (_from, _expected) = (pc, pc + op->Length);
        if (_candidate != Nowhere)
        {
            Watch(pc);
            return;
        }

        // A jump to a place in the region to which its code does not lead has left it.
        if (_inside is not { IsStale: false } || !_inside.Contains(pc) || isTarget && !_inside.LeadsTo(pc))
            _inside = op->Single != null && _entries.TryGetValue(pc, out Region? region) ? region : null;
        if (_inside != null)
        {
            // Samples begin where the budget of a region ends: what lies behind it must be reached.
            LookIfStranded(pc);
            if (--_passing != 0)
                return;
            _left = 0;
            SeeLost();
            return;
        }

        _left--;
        if (isHead && op->Length != 0)
        {
            _hasMetHead = true;
            See(pc);
            return;
        }

        if (_lost == Nowhere)
            _lost = pc;
        if (_left == 0)
            SeeLost();
    }

    /// <inheritdoc/>
    public void TakeOver()
    {
        while (_compiler.TryTake(out Region? region))
            Install(region);
    }

    /// <inheritdoc/>
    public void Sample()
    {
        _retired.Clear();
        LookAtWindows();
        LookAtRefusals();
        // Samples that meet translated code only become rarer.
        _calm = Math.Min(_calm + 1, MostCalm);
        (_left, _passing, _expected, _lost, _hasMetHead, _stranded, _inside) = (Followed, PassedOver, 0, Nowhere, false, Nowhere, null);
        if (_candidate == Nowhere && NextEnd() is { } end)
            (_candidate, _end, _watched, _left) = (end.Pc, end, 0, 1);
    }

    /// <inheritdoc/>
    public void Met(ulong pc)
    {
        if (!_options.Eager)
        {
            if (_options.Background && _engine.Decode(_engine.Hart.EncodingAt(pc)) is { Base.Op: not null } row && _scan.ShapeNow() is { } shape)
                _compiler.Prepare(row.Base, shape);
            return;
        }

        Translate(pc, hasExact: true);
        // What was looked at is decoded, and not met any more.
        while (_ends.Take() is { } end)
            Translate(end.Pc, hasExact: true);
    }

    /// <inheritdoc/>
    public void CodeWritten(ulong address, ulong length)
    {
        for (ulong page = address & PageMask; page < address + length; page += PhysicalMemory.PageSize)
        {
            if (!_byPage.TryGetValue(page, out List<Region>? regions))
                continue;
            bool any = false, worthWhile = true;
            foreach (Region region in regions.ToArray())
            {
                if (!region.Overlaps(address, length))
                    continue;
                worthWhile &= region.IsFinished && _engine.Hart.Retired - region.Since >= (ulong)region.Length << LeastUse;
                Remove(region);
                any = true;
            }

            if (any)
                _changes[page] = worthWhile ? 1 : Math.Min(MostBackoff, _changes.Of(page) + 1);
        }
    }

    /// <inheritdoc/>
    public void Forget()
    {
        foreach ((_, List<Region> regions) in _byPage)
        {
            foreach (Region region in regions.ToArray())
                Uninstall(region);
        }

        _byPage.Clear();
        _seen.Clear();
        _changes.Clear();
        _outlets.Clear();
        _entries.Clear();
        _scan.Forget();
        _targets.Clear();
        _windows.Forget();
        _refusing.Clear();
        _wantsExact.Clear();
        _ends.Clear();
        (_left, _candidate, _expected, _inside) = (0, Nowhere, 0, null);
        (Bytes, _instructions, _roomMade, LeastBudget) = (0, 0, _engine.Hart.Retired, 1);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _compiler.Dispose();
        _counts?.Dispose();
    }

    /// <summary>Counts where a region has run out of budget if it is long from there to where one can be entered: all that is interpreted, each time.</summary>
    private void LookIfStranded(ulong pc)
    {
        if (_stranded == Nowhere)
            return;
        bool canEnter = _entries.ContainsKey(pc);
        if (!canEnter && PassedOver - _passing < MostStranded)
            return;
        if (!canEnter)
            See(_stranded);
        _stranded = Nowhere;
    }

    /// <summary>
    /// Counts the head of the block that the interpreter was in where a sample began, if the sample has met no head: long blocks, and those which lead to regions, are not
    /// met otherwise.
    /// </summary>
    private void SeeLost()
    {
        if (_lost != Nowhere && !_hasMetHead)
            See(_around.HeadBefore(_lost, pc => _outlets.Has(pc)));
        _lost = Nowhere;
    }

    /// <summary>Counts an address that the interpreter has jumped to; after changes of its page it takes longer to become hot again.</summary>
    private void See(ulong pc)
    {
        _calm = 0;
        int seen = _seen.Of(pc) + 1;
        _seen[pc] = seen;
        if (seen < _options.Warm << _changes.Of(pc & PageMask))
            return;
        if (seen >= WasWatched || _options.Eager)
            TranslateSeen(pc);
        else
            (_candidate, _end, _watched, _left) = (pc, null, 0, 1);
    }

    /// <summary>Goes on following, whatever is executed, until hot code was watched for long enough and its head is met again.</summary>
    private void Watch(ulong pc)
    {
        int enough = _options.Interval >> Watched;
        if (++_watched < enough || pc != _candidate && _watched < enough * MostWatched)
            return;
        if (pc == _candidate)
            TranslateSeen(pc);
        else if (_end == null)
            _seen[_candidate] = WasWatched;
        else
            _ends.AddAgain(_end);
        (_candidate, _left) = (Nowhere, 0);
    }

    private void TranslateSeen(ulong pc)
    {
        bool isUnderWay = IsUnderWay(pc);
        _seen[pc] = Translate(pc, _options.Eager || _options.MostRefusals == 0 || _wantsExact.Has(pc)) ? 0 : isUnderWay ? -PatienceUnderWay : -Patience;
    }

    /// <summary>The next end of a region to look at; null if there is none, or what comes there is translated already or just now, cannot be, or changes.</summary>
    private RegionEnd? NextEnd()
    {
        if (_ends.Take() is not { } end)
            return null;
        if (!IsUnderWay(end.Pc))
            return !_entries.ContainsKey(end.Pc) && _changes.Of(end.Pc & PageMask) == 0 && _seen.Of(end.Pc) >= -PatienceUnderWay ? end : null;
        _ends.Return(end);
        return null;
    }

    /// <summary>
    /// Looks at regions that are entered in vain: where that goes on they are given up, and have the method that is missing when they are next
    /// scanned, which is while their own code runs.
    /// </summary>
    private void LookAtRefusals()
    {
        for (int i = _refusing.Count - 1; i >= 0; i--)
        {
            Region region = _refusing[i];
            if (region.HasNewRefusals(out long refusals))
                _calm = 0;
            if (!region.IsStale && refusals < _options.MostRefusals)
                continue;
            _refusing.RemoveAt(i);
            if (region.IsStale)
                continue;
            Remove(region);
            foreach (ulong entry in region.Entries)
                _wantsExact.Add(entry, true);
        }
    }

    /// <summary>Gives up code that expects accesses in windows where they are not, or may not be any more.</summary>
    private void LookAtWindows()
    {
        if (_windows.PauseIfBroken())
        {
            Forget();
            _calm = 0;
            return;
        }

        foreach (ulong pc in _windows.TakeMissed())
        {
            GiveUp(pc);
            _calm = 0;
            // What copies now here, now there does so by all its accesses: no need to find them out one after the other.
            if (_windows.Roams(pc))
                _windows.LetRoam(_around.AccessesAround(pc));
        }
    }

    /// <summary>Gives up the regions with an instruction at an address, those that are being compiled too.</summary>
    private void GiveUp(ulong pc)
    {
        foreach (Region region in AllAt(pc).ToArray())
            Remove(region);
    }

    /// <summary>The regions with an instruction at an address, those that are being compiled too.</summary>
    private IEnumerable<Region> AllAt(ulong pc) => _byPage.TryGetValue(pc & PageMask, out List<Region>? regions) ? regions.Where(region => region.Contains(pc)) : [];

    /// <summary>Scans a region and has it compiled.</summary>
    /// <param name="pc">Where it begins.</param>
    /// <param name="hasExact">See <see cref="Region.HasExact"/>.</param>
    /// <returns>False if it cannot be translated now.</returns>
    private bool Translate(ulong pc, bool hasExact)
    {
        // No region runs now.
        _retired.Clear();
        if (_entries.ContainsKey(pc) || IsUnderWay(pc) || !HasRoom() || _scan.Scan(pc, hasExact, IsTranslated(pc)) is not { } region)
            return false;
        LeastBudget = Math.Max(LeastBudget, region.Nodes.Length);
        Bytes += region.Bytes;
        _instructions += region.Length;
        foreach (ulong outlet in region.Outlets)
            _outlets.Add(outlet, true);
        foreach (ulong page in region.Pages)
        {
            if (!_byPage.TryGetValue(page, out List<Region>? regions))
                _byPage[page] = regions = [];
            regions.Add(region);
        }

        if (!_options.Background)
        {
            _compiler.Compile(region);
            Install(region);
            return true;
        }

        foreach (Region covered in _compiler.Request(region))
        {
            Drop(covered);
            _instructions -= covered.Length;
        }

        return true;
    }

    /// <summary>
    /// True if there is room for one more region, however large. If there is none all are given up, but not soon after the last time: code then
    /// stays interpreted.
    /// </summary>
    private bool HasRoom()
    {
        long largest = Region.BytesOf((int)Early);
        if (Bytes + largest <= _options.MostBytes)
            return true;
        if (largest > _options.MostBytes || _engine.Hart.Retired - _roomMade < (ulong)_instructions << LeastUse)
            return false;
        Forget();
        _retired.Clear();
        // Code is given back by finalizers, in two steps, for which the collector sees no reason: what it knows of is small.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return true;
    }

    /// <summary>True if a region that is not finished yet has a block at an address: wait and see how that goes.</summary>
    private bool IsUnderWay(ulong pc) => _byPage.TryGetValue(pc & PageMask, out List<Region>? regions)
        && regions.Exists(region => !region.IsFinished && region.Has(pc));

    private void Install(Region region)
    {
        region.IsFinished = true;
        region.Since = _engine.Hart.Retired;
        _report.Add(region);
        if (region.IsStale)
            return;
        if (region.Code == null)
        {
            // What cannot be compiled is not tried again and again.
            _seen[region.Entries[0]] = int.MinValue / 2;
            return;
        }

        foreach (ulong pc in region.Entries)
        {
            Op* op = _engine.Known(pc);
            if (op == null || op->Single != null)
                continue;
            op->Single = op->Handler;
            op->Handler = region.Code.Handler;
            _entries[pc] = region;
        }

        if (region.Refusals != null)
            _refusing.Add(region);
        foreach (ulong end in region.Ends)
            _ends.Add(end);
    }

    private void Remove(Region region)
    {
        Uninstall(region);
        Drop(region);
    }

    /// <summary>Forgets where a region is.</summary>
    private void Drop(Region region)
    {
        foreach (ulong page in region.Pages)
            _byPage[page].Remove(region);
        Bytes -= region.Bytes;
    }

    /// <summary>Gives a region's entries their own handlers back. Its code may be running: it is kept until the engine is known to be outside.</summary>
    private void Uninstall(Region region)
    {
        if (region.IsStale)
            return;
        region.IsStale = true;
        _report.Invalidated++;
        if (region.Code == null)
            return;
        _retired.Add(region);
        foreach (ulong pc in region.Entries)
        {
            var op = (Op*)region.OpAt(pc);
            if (op->Single == null || (nint)op->Handler != region.Code.Entry)
                continue;
            op->Handler = op->Single;
            op->Single = null;
            _entries.Remove(pc);
        }
    }
}
