namespace RiscvSim.Isa;

/// <summary>
/// Reads standard ISA strings such as <c>rv64gc_zba_zbb_zicntr</c> or <c>RV64I2p1_M2p0_Zba1p0</c> (unprivileged manual, "ISA Extension
/// Naming Conventions"). Case and order do not matter, versions are accepted and not looked at, names may repeat.
/// </summary>
public static class IsaString
{
    /// <summary>The ISA of <c>riscvsim run</c> when none is chosen.</summary>
    public const string Default = "rv64gc_zba_zbb_zbc_zbs_zicond_zfh_zfa_zfbfmin_zcb_zicntr_zicclsm";

    private static readonly string[] General = ["i", "m", "a", "f", "d", "zicsr", "zifencei"];

    /// <summary>Reads an ISA string with the standard catalog.</summary>
    /// <param name="isa">The string.</param>
    /// <returns>The extensions with everything they imply.</returns>
    /// <exception cref="IsaException">The string is malformed or contradictory, or names what is unknown or not implemented.</exception>
    public static IsaConfig Parse(string isa) => Parse(isa, new ExtensionCatalog());

    /// <summary>Reads an ISA string.</summary>
    /// <param name="isa">The string.</param>
    /// <param name="catalog">The names that may stand in it.</param>
    /// <param name="lenient">
    /// Known names without an implementation are left out and listed in <see cref="IsaConfig.Ignored"/> instead of being refused; what
    /// they imply of the implemented ones stays. Unknown names and contradictions are refused all the same.
    /// </param>
    /// <param name="vlen">VLEN in bits of a machine with vector registers whose string names none; null for the default.</param>
    /// <returns>The extensions with everything they imply.</returns>
    /// <exception cref="IsaException">The string is malformed or contradictory, or names what is unknown or not implemented.</exception>
    public static IsaConfig Parse(string isa, ExtensionCatalog catalog, bool lenient = false, int? vlen = null)
    {
        List<string> named = Names(isa, catalog);
        HashSet<string> set = new(64, StringComparer.Ordinal);
        foreach (string name in named)
        {
            Imply(set, name, catalog);
        }

        if (set.Contains("c") && set.Contains("d"))
        {
            Imply(set, "zcd", catalog);
        }

        VlenRules.Apply(isa, named, set, vlen);
        if (!set.Contains("i") && !set.Contains("e"))
        {
            throw new IsaException($"ISA string '{isa}' names no base: 'i' or 'g' is missing");
        }

        foreach (ExtensionCatalog.Conflict conflict in catalog.Conflicts)
        {
            if (set.Contains(conflict.First) && set.Contains(conflict.Second))
            {
                throw new IsaException($"extensions {Told(conflict.First, named)} and {Told(conflict.Second, named)} exclude each other: "
                    + $"{conflict.Reason} (ISA string '{isa}')");
            }
        }

        List<string> ignored = LeaveOut(isa, named, set, catalog, lenient);
        NameWholes(set);
        return new IsaConfig(catalog, set, ignored);
    }

    /// <summary>Removes what is not implemented, or refuses the first such name.</summary>
    private static List<string> LeaveOut(string isa, List<string> named, HashSet<string> set, ExtensionCatalog catalog, bool lenient)
    {
        List<string> ignored = [];
        foreach (string name in named)
        {
            if (catalog.IsImplemented(name) || ignored.Contains(name))
            {
                continue;
            }

            if (!lenient)
            {
                throw new IsaException($"extension '{name}' is not implemented by this build (ISA string '{isa}')");
            }

            ignored.Add(name);
        }

        if (!lenient)
        {
            foreach (string name in set)
            {
                if (!catalog.IsImplemented(name))
                {
                    throw new IsaException($"extension '{name}', which ISA string '{isa}' implies, is not implemented by this build");
                }
            }
        }

        set.RemoveWhere(name => !catalog.IsImplemented(name));
        if (!set.Contains("i"))
        {
            throw new IsaException($"extension 'e' is not implemented by this build (ISA string '{isa}')");
        }

        return ignored;
    }

    /// <summary>
    /// A letter whose parts are all there is there: A is Zaamo and Zalrsc, B is Zba, Zbb and Zbs, and misa.C tells Zca together with Zcd
    /// where there is D (unprivileged manual, chapters "A", "B" and "Zc*").
    /// </summary>
    private static void NameWholes(HashSet<string> set)
    {
        if (set.Contains("zaamo") && set.Contains("zalrsc"))
        {
            set.Add("a");
        }

        if (set.Contains("zba") && set.Contains("zbb") && set.Contains("zbs"))
        {
            set.Add("b");
        }

        if (set.Contains("zca") && (!set.Contains("d") || set.Contains("zcd")))
        {
            set.Add("c");
        }
    }

    private static void Imply(HashSet<string> set, string name, ExtensionCatalog catalog)
    {
        if (set.Add(name))
        {
            foreach (string implied in catalog.Implied(name))
            {
                Imply(set, implied, catalog);
            }
        }
    }

    /// <summary>The name as the user knows it: quoted, and marked as implied where the string does not hold it.</summary>
    private static string Told(string name, List<string> named) => named.Contains(name) ? $"'{name}'" : $"'{name}' (implied)";

    /// <summary>The names the string holds, in its order, with <c>g</c> spelt out.</summary>
    private static List<string> Names(string isa, ExtensionCatalog catalog)
    {
        string text = isa.Trim().ToLowerInvariant();
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
            {
                throw new IsaException($"unexpected character '{(char.IsControl(c) ? '?' : c)}' in ISA string '{Printable(isa)}'");
            }
        }

        if (!text.StartsWith("rv64", StringComparison.Ordinal))
        {
            throw new IsaException(text.StartsWith("rv32", StringComparison.Ordinal) || text.StartsWith("rv128", StringComparison.Ordinal)
                ? $"base '{text[..(text[2] == '3' ? 4 : 5)]}' is not implemented by this build (ISA string '{isa}'): only rv64 is"
                : $"ISA string '{isa}' does not start with 'rv64'");
        }

        List<string> names = [];
        int start = 4;
        while (start <= text.Length)
        {
            int end = text.IndexOf('_', start);
            end = end < 0 ? text.Length : end;
            if (end == start && text.Length > 4)
            {
                throw new IsaException($"an extension name is missing beside '_' in ISA string '{isa}'");
            }

            ReadChunk(names, text[start..end], isa, catalog, first: start == 4);
            start = end + 1;
        }

        return names;
    }

    /// <summary>Reads what stands between two underscores: single letters, of which the last may begin a multi-letter name.</summary>
    private static void ReadChunk(List<string> names, string chunk, string isa, ExtensionCatalog catalog, bool first)
    {
        int i = 0;
        while (i < chunk.Length)
        {
            if (chunk[i] is 'z' or 's' or 'x')
            {
                names.Add(MultiLetter(chunk[i..], isa, catalog));
                return;
            }

            string letter = chunk[i].ToString();
            i = SkipVersion(chunk, i + 1);
            if (letter == "g")
            {
                names.AddRange(General);
            }
            else if (catalog.IsKnown(letter))
            {
                names.Add(letter);
            }
            else
            {
                throw Unknown(first ? letter : chunk, isa);
            }
        }
    }

    /// <summary>A multi-letter name; a version is cut off only where the whole is not itself a name (sv39).</summary>
    private static string MultiLetter(string chunk, string isa, ExtensionCatalog catalog)
    {
        if (catalog.IsKnown(chunk))
        {
            return chunk;
        }

        // From the right, because a name may itself end in a digit: the longest name that is known wins.
        for (int cut = chunk.Length - 1; cut > 0; cut--)
        {
            if (char.IsAsciiDigit(chunk[cut]) && SkipVersion(chunk, cut) == chunk.Length && catalog.IsKnown(chunk[..cut]))
            {
                return chunk[..cut];
            }
        }

        VlenRules.CheckName(chunk, isa);
        int digits = chunk.Length;
        while (digits > 1 && char.IsAsciiDigit(chunk[digits - 1]))
        {
            digits--;
        }

        bool versioned = digits < chunk.Length && digits > 2 && chunk[digits - 1] == 'p' && char.IsAsciiDigit(chunk[digits - 2]);
        throw Unknown(versioned ? chunk[..(digits - 2)] : chunk, isa);
    }

    /// <summary>The index behind a version such as <c>2</c> or <c>2p1</c> at the index, or the index itself.</summary>
    private static int SkipVersion(string text, int i)
    {
        int end = SkipDigits(text, i);
        if (end > i && end + 1 < text.Length && text[end] == 'p' && char.IsAsciiDigit(text[end + 1]))
        {
            end = SkipDigits(text, end + 1);
        }

        return end;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static IsaException Unknown(string name, string isa) => new($"unknown extension '{name}' in ISA string '{isa}'");

    private static string Printable(string isa)
    {
        char[] text = isa.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) ? '?' : text[i];
        }

        return new string(text);
    }
}
