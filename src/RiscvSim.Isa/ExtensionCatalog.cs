namespace RiscvSim.Isa;

/// <summary>
/// The extension names an ISA string may hold: those the world knows, which of them this build implements, what each implies and
/// which exclude each other. A project that adds instructions calls <see cref="Register"/> for its names before the string is parsed.
/// </summary>
public sealed class ExtensionCatalog
{
    // Unprivileged manual: chapters "Zc*", "M", "A", "F", "D", "Zfh", "Zfa", "BF16", "B", "Zicntr and Zihpm", and "ISA Extension Naming
    // Conventions". A name follows what it implies; the expansion is transitive. The hint extensions are implemented because their
    // encodings execute as the FENCE and ADD they are made of.
    private static readonly string[] ImplementedRows =
    [
        "i", "m: zmmul", "a: zaamo zalrsc", "f: zicsr", "d: f", "c: zca", "b: zba zbb zbs",
        "zicclsm", "zicntr: zicsr", "zicond", "zicsr", "zifencei", "zihintntl", "zihintpause",
        "zmmul", "zaamo", "zalrsc",
        "zfa: f", "zfbfmin: f", "zfh: zfhmin", "zfhmin: f",
        "zca", "zcb: zca", "zcd: zca d",
        "zba", "zbb", "zbc", "zbs",
        "v: zve64d zvl128b", "zve32x: zicsr zvl32b", "zve32f: zve32x f", "zve64x: zve32x zvl64b", "zve64f: zve64x zve32f", "zve64d: zve64f d",
        "zvfh: zvfhmin zfhmin", "zvfhmin: zve32f", "zvfbfmin: zve32f", "zvfbfwma: zvfbfmin zfbfmin",
        "zvbb: zvkb", "zvbc: zve64x", "zvkb: zve32x", "zvkg: zve32x", "zvkned: zve32x", "zvknha: zve32x", "zvknhb: zve64x",
        "zvksed: zve32x", "zvksh: zve32x", "zvkt", "zvkn: zvkned zvknhb zvkb zvkt", "zvknc: zvkn zvbc", "zvkng: zvkn zvkg",
        "zvks: zvksed zvksh zvkb zvkt", "zvksc: zvks zvbc", "zvksg: zvks zvkg",
        "zvabd: zve32x", "zvfofp8min: zve32f", "zvdot4a8i: zve32x", "zvqdotq: zvdot4a8i",
        "zvqwdota8i: zve32x", "zvqwdota16i: zve64x", "zvfqwdota8f: zve32f", "zvfwdota16bf: zve32f",
        "zvqwbdota8i: zve32x", "zvqwbdota16i: zve64x", "zvfqwbdota8f: zve32f", "zvfwbdota16bf: zve32f", "zvfbdota32f: zve32f",
    ];

    // Names of ratified extensions, and of drafts that tools already spell, without an implementation here.
    private static readonly string[] KnownRows =
    [
        "e", "q: d", "p", "h: s", "s", "l", "j", "t", "n", "k",

        "zic64b", "zicbom", "zicbop", "zicboz", "ziccamoa", "ziccamoc", "ziccid", "ziccif", "ziccrse", "zicfilp: zicsr",
        "zicfiss: zicsr zimop", "zihpm: zicsr", "zilsd", "zimop", "ziselect", "zjid", "zjpm",
        "za128rs", "za64rs", "zaamo", "zabha: zaamo", "zacas: zaamo", "zalasr", "zama16b", "zawrs: zalrsc",
        "zfinx: zicsr", "zdinx: zfinx", "zhinx: zhinxmin", "zhinxmin: zfinx", "zfbfa", "zqinx",
        "zce: zcb zcmp zcmt", "zcf: zca f", "zclsd: zca zilsd", "zcmop: zca zimop", "zcmp: zca", "zcmt: zca zicsr",
        "zbkb", "zbkc", "zbkx", "zbp", "zbr", "zbe", "zbf", "zbt", "zbm",
        "zk: zkn zkr zkt", "zkn: zbkb zbkc zbkx zkne zknd zknh", "zknd", "zkne", "zknh", "zkr: zicsr",
        "zks: zbkb zbkc zbkx zksed zksh", "zksed", "zksh", "zkt", "ztso",

        "zvzip: zve32x", "zvbc32e: zve32x", "zvkgs: zvkg", "zvamo", "zvlsseg", "zvediv", "zvqmac",
        "zvfofp4min: zve32f", "zvfbfa: zve32f",

        "sdext", "sdtrig", "sha", "shcounterenw", "shgatpa", "shlcofideleg", "shtvala", "shvsatpa", "shvstvala", "shvstvecd",
        "smaia", "smcdeleg", "smclic", "smclicconfig", "smclicshv", "smcntrpmf", "smcsrind", "smctr", "smdbltrp", "smepmp", "smmpm",
        "smmtt", "smnpm", "smrnmi", "smstateen", "smvatag", "ssaia", "ssccfg", "ssccptr", "sscofpmf", "sscounterenw", "sscsrind",
        "ssctr", "ssdbltrp", "ssnpm", "sspm", "ssqosid", "ssstateen", "ssstrict", "sstc", "sstvala", "sstvecd", "ssu64xl", "supm",
        "sv39", "sv48", "sv57", "svade", "svadu", "svbare", "svinval", "svnapot", "svpbmt", "svrsw60t59b", "svvptc",
    ];

    private readonly Dictionary<string, Entry> _entries = new(300, StringComparer.Ordinal);
    private readonly List<Conflict> _conflicts =
    [
        new("i", "e", "a program has one base"),
        new("f", "zfinx", "Zfinx keeps floating-point values in the x registers"),
        new("zcd", "zcmp", "Zcmp reuses the encodings of Zcd"),
        new("zcd", "zcmt", "Zcmt reuses the encodings of Zcd"),
        new("zcf", "i", "Zcf exists in RV32 only"),
        new("zilsd", "i", "Zilsd exists in RV32 only"),
    ];

    /// <summary>Makes a catalog of the standard names, with those implemented that the base project brings.</summary>
    public ExtensionCatalog()
    {
        foreach (string row in KnownRows)
        {
            Add(row, implemented: false);
        }

        for (int bits = 32; bits <= 65536; bits *= 2)
        {
            Add(bits == 32 ? "zvl32b" : $"zvl{bits}b: zvl{bits / 2}b", implemented: true);
        }

        foreach (string row in ImplementedRows)
        {
            Add(row, implemented: true);
        }
    }

    internal IReadOnlyList<Conflict> Conflicts => _conflicts;

    /// <summary>Whether the name may stand in an ISA string at all.</summary>
    /// <param name="name">An extension name in lower case, without version.</param>
    public bool IsKnown(string name) => _entries.ContainsKey(name);

    /// <summary>Whether this build implements the extension.</summary>
    /// <param name="name">An extension name in lower case, without version.</param>
    public bool IsImplemented(string name) => _entries.TryGetValue(name, out Entry? entry) && entry.Implemented;

    /// <summary>Adds an implemented extension, or marks a known one as implemented and replaces what it implies.</summary>
    /// <param name="name">
    /// One lower-case letter, or a name of lower-case letters and digits that starts with <c>z</c>, <c>s</c> or <c>x</c> (naming
    /// conventions of the unprivileged manual; <c>x</c> is for extensions of one's own).
    /// </param>
    /// <param name="implies">The names of the extensions it brings with it; they must be in the catalog.</param>
    /// <exception cref="IsaException">The name has another form, or an implied name is unknown.</exception>
    public void Register(string name, params string[] implies)
    {
        if (!IsName(name))
        {
            throw new IsaException($"'{name}' is no extension name: one letter, or z, s or x and then letters and digits, all in lower case");
        }

        foreach (string implied in implies)
        {
            if (!IsKnown(implied) && implied != name)
            {
                throw new IsaException($"extension '{name}' implies unknown extension '{implied}'");
            }
        }

        _entries[name] = new Entry(true, implies);
    }

    /// <summary>Declares that two extensions cannot be in one machine.</summary>
    /// <param name="first">A name of the catalog.</param>
    /// <param name="second">Another name of the catalog.</param>
    /// <param name="reason">Half a sentence for the error message.</param>
    /// <exception cref="IsaException">One of the names is unknown.</exception>
    public void Exclude(string first, string second, string reason)
    {
        if (!IsKnown(first) || !IsKnown(second))
        {
            throw new IsaException($"unknown extension '{(IsKnown(first) ? second : first)}'");
        }

        _conflicts.Add(new Conflict(first, second, reason));
    }

    /// <summary>What an extension implies directly.</summary>
    internal string[] Implied(string name) => _entries[name].Implies;

    private void Add(string row, bool implemented)
    {
        int colon = row.IndexOf(':');
        _entries[colon < 0 ? row : row[..colon]] = colon < 0
            ? new Entry(implemented, [])
            : new Entry(implemented, row[(colon + 2)..].Split(' '));
    }

    private static bool IsName(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return name.Length == 1 ? char.IsAsciiLetterLower(name[0]) : name.Length > 1 && name[0] is 'z' or 's' or 'x';
    }

    internal sealed record Conflict(string First, string Second, string Reason);

    private sealed record Entry(bool Implemented, string[] Implies);
}
