using System.Reflection;

namespace RiscvSim.Isa;

/// <summary>The rows of a machine: all that exist, or those that an ISA string enables.</summary>
public sealed class InsnTable
{
    private readonly Insn[] _rows;
    private readonly Dictionary<string, Insn> _byName;

    private InsnTable(Insn[] rows)
    {
        _rows = rows;
        _byName = new Dictionary<string, Insn>(rows.Length);
        foreach (Insn row in rows)
        {
            if (!_byName.TryAdd(row.Name, row))
                throw new FormatException($"two rows are named {row.Name}, of '{_byName[row.Name].Requires}' and '{row.Requires}'");
        }
    }

    /// <summary>The rows in the order in which their classes were given.</summary>
    public IReadOnlyList<Insn> Rows => _rows;

    /// <summary>The row of that mnemonic, or null.</summary>
    public Insn? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Collects the rows of classes marked with <see cref="ExtensionAttribute"/>.</summary>
    /// <exception cref="FormatException">A row is malformed; the message names it.</exception>
    public static InsnTable FromClasses(params ReadOnlySpan<Type> classes)
    {
        var rows = new List<Insn>();
        foreach (Type type in classes)
        {
            ExtensionAttribute extension = type.GetCustomAttribute<ExtensionAttribute>()
                ?? throw new FormatException($"class {type.Name} holds rows but names no extension");
            foreach (CompressedAttribute row in type.GetCustomAttributes<CompressedAttribute>())
                rows.Add(Compressed(row, extension));
            foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                foreach (InsnAttribute row in method.GetCustomAttributes<InsnAttribute>())
                    rows.Add(new Insn(row, extension, method, null));
            }

            foreach (Type op in type.GetNestedTypes())
            {
                foreach (InsnAttribute row in op.GetCustomAttributes<InsnAttribute>())
                    rows.Add(new Insn(row, extension, null, op));
            }
        }

        return Connected([.. rows]);
    }

    /// <summary>These rows and then others, which are numbered anew.</summary>
    /// <exception cref="FormatException">Two rows have the same name.</exception>
    public InsnTable With(IEnumerable<Insn> more) => Connected([.. Array.ConvertAll(_rows, row => row.Copy()), .. more]);

    /// <summary>The same rows, but one has other semantics: tests execute wrong machines to see that they are found out.</summary>
    /// <param name="name">The mnemonic. Of a compressed row and its base row only the named one changes.</param>
    /// <param name="method">The method to execute instead, of the same shape.</param>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public InsnTable Replace(string name, MethodInfo method)
    {
        InsnTable table = Connected(Array.ConvertAll(_rows, row => row.Copy()));
        Insn changed = table.Find(name) ?? throw new ArgumentException($"no row {name}");
        if (changed.ExpansionText != null)
        {
            changed.Base = changed.Base.Copy();
            changed.Base.Base = changed.Base;
            changed.Base.Index = table._rows.Length;
        }

        changed.Base.Method = method;
        return table;
    }

    /// <summary>The rows that are enabled; a compressed row needs its base row too. Rows keep their <see cref="Insn.Index"/>.</summary>
    /// <param name="enabled">Evaluates a row's requirement expression.</param>
    public InsnTable Where(Predicate<string> enabled)
    {
        var known = new Dictionary<string, bool>();
        var rows = new List<Insn>(_rows.Length);
        foreach (Insn row in _rows)
        {
            if (IsOn(row.Requires) && IsOn(row.Base.Requires))
                rows.Add(row);
        }

        return new InsnTable([.. rows]);

        bool IsOn(string requires)
        {
            if (!known.TryGetValue(requires, out bool on))
                known[requires] = on = enabled(requires);
            return on;
        }
    }

    /// <summary>Makes the table of all rows: numbers them and finds the base rows of compressed ones.</summary>
    private static InsnTable Connected(Insn[] rows)
    {
        var table = new InsnTable(rows);
        for (int i = 0; i < rows.Length; i++)
        {
            Insn row = rows[i];
            row.Index = i;
            row.Base = row.ExpansionText == null ? row : table.BaseOf(row);
            row.Cost = row.Base.Cost;
        }

        return table;
    }

    private Insn BaseOf(Insn row) => Find(Operand.Split(row.ExpansionText!)[0])
        ?? throw new FormatException($"{row.Name}: no row for its expansion '{row.ExpansionText}'");

    private static Insn Compressed(CompressedAttribute row, ExtensionAttribute extension) =>
        new(row.Syntax, row.Pattern, row.Requires ?? extension.Requires, row.Oracle ?? extension.Oracle, extension)
        {
            ExpansionText = row.Expansion,
        };
}
