using RiscvSim.Isa;

namespace RiscvSim.Cli.Listing;

/// <summary>Chooses rows by the name of an extension or by mnemonic.</summary>
public static class RowFilter
{
    private const string Base = "rv64id";

    /// <summary>The rows that any of the filters chooses; all if there is no filter.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="extensions">What the filters may name.</param>
    /// <param name="filters">Extension names (<c>zba</c>) with what they imply (<c>m</c> brings <c>zmmul</c>), mnemonics, or mnemonics with <c>*</c> and <c>?</c>.</param>
    /// <exception cref="CliException">A filter chooses nothing.</exception>
    public static List<Insn> Choose(InsnTable table, ExtensionSet extensions, IEnumerable<string> filters)
    {
        var chosen = new HashSet<Insn>();
        bool all = true;
        foreach (string filter in filters)
        {
            all = false;
            string name = filter.ToLowerInvariant();
            List<Insn> rows = [.. Parts(name, extensions).Append(name).SelectMany(part => table.Rows.Where(r => Mentions(r.Requires, part)))];
            rows.AddRange(table.Rows.Where(r => Wildcard.Matches(filter, r.Name)));
            if (rows.Count == 0)
                throw new CliException($"'{filter}' is neither an extension with instructions here nor a mnemonic; see riscvsim isa");
            chosen.UnionWith(rows);
        }

        return [.. table.Rows.Where(r => all || chosen.Contains(r))];
    }

    /// <summary>True if a requirement expression names an extension.</summary>
    private static bool Mentions(string requires, string extension) =>
        Array.IndexOf(requires.Split(['&', '|', ' '], StringSplitOptions.RemoveEmptyEntries), extension) >= 0;

    /// <summary>
    /// What an extension adds to a small machine: itself and what it implies; nothing if it is no extension. Extensions of vendors and users
    /// imply what they build on, which nobody asks for by their name.
    /// </summary>
    private static IEnumerable<string> Parts(string extension, ExtensionSet extensions)
    {
        if (extension.StartsWith('x'))
            return [];
        try
        {
            IsaConfig without = extensions.Parse(Base);
            return extensions.Parse($"{Base}_{extension}").Extensions.Where(e => !without.Has(e));
        }
        catch (IsaException)
        {
            return [];
        }
    }
}
