using System.Text;

namespace RiscvSim.Isa;

/// <summary>The extensions of a machine, after expansion of everything implied. Made by <see cref="IsaString"/>.</summary>
public sealed class IsaConfig
{
    // Unprivileged manual, "ISA Extension Naming Conventions": the order of single letters, which is also the order of the categories
    // (second letters) of the Z names.
    private const string LetterOrder = "iemafdqlcbkjtpvnh";

    private readonly HashSet<string> _set;
    private readonly string[] _ordered;
    private readonly ExtensionCatalog _catalog;

    internal IsaConfig(ExtensionCatalog catalog, HashSet<string> extensions, IReadOnlyList<string> ignored)
    {
        _catalog = catalog;
        _set = extensions;
        Ignored = ignored;
        _ordered = new string[_set.Count];
        _set.CopyTo(_ordered);
        Array.Sort(_ordered, CompareCanonical);
    }

    /// <summary>All extensions, implied ones included, in the manual's canonical order: single letters, Z by category, S, X.</summary>
    public IReadOnlyCollection<string> Extensions => _ordered;

    /// <summary>Names of the ISA string that a lenient parse left out because this build does not implement them, in the string's order.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>The full ISA string, <c>rv64</c> and all extensions in canonical order, as for the device tree's <c>riscv,isa</c>.</summary>
    public string Canonical
    {
        get
        {
            StringBuilder text = new("rv64");
            foreach (string name in _ordered)
            {
                if (name.Length > 1)
                {
                    text.Append('_');
                }

                text.Append(name);
            }

            return text.ToString();
        }
    }

    /// <summary>
    /// The letters of the extensions at their bits of <c>misa</c> (privileged manual, "Machine ISA Register"): bit 0 is A, bit 25 is Z.
    /// MXL and the bits of privilege modes are not included.
    /// </summary>
    public ulong MisaLetters
    {
        get
        {
            ulong bits = 0;
            foreach (string name in _ordered)
            {
                if (name.Length == 1)
                {
                    bits |= 1UL << (name[0] - 'a');
                }
            }

            return bits;
        }
    }

    /// <summary>VLEN in bits, the largest N of the <c>zvl&lt;N&gt;b</c> in the set; 0 for a machine without vector registers.</summary>
    public int Vlen
    {
        get
        {
            int largest = 0;
            foreach (string name in _ordered)
            {
                largest = Math.Max(largest, VlenRules.Of(name));
            }

            return Has("zve32x") ? largest : 0;
        }
    }

    /// <summary>Whether the machine has the extension, named or implied.</summary>
    /// <param name="name">An extension name in lower case, without version.</param>
    public bool Has(string name) => _set.Contains(name);

    /// <summary>Whether the machine fulfils a requirement such as <c>zba</c>, <c>zfa &amp; d</c> or <c>zfhmin | zfbfmin</c>.</summary>
    /// <param name="requirement">Extension names joined by <c>&amp;</c> and <c>|</c>; <c>&amp;</c> binds tighter.</param>
    /// <exception cref="IsaException">A name is missing or unknown, so that a misspelt row cannot be silently off.</exception>
    public bool Evaluate(string requirement)
    {
        bool any = false;
        bool all = true;
        int start = 0;
        for (int i = 0; i <= requirement.Length; i++)
        {
            char c = i < requirement.Length ? requirement[i] : '|';
            if (c is not ('&' or '|'))
            {
                continue;
            }

            string name = requirement.AsSpan(start, i - start).Trim().ToString();
            if (!_catalog.IsKnown(name))
            {
                throw new IsaException(name.Length == 0
                    ? $"an extension name is missing in requirement '{requirement}'"
                    : $"unknown extension '{name}' in requirement '{requirement}'");
            }

            all &= _set.Contains(name);
            start = i + 1;
            if (c == '|')
            {
                any |= all;
                all = true;
            }
        }

        return any;
    }

    /// <inheritdoc/>
    public override string ToString() => Canonical;

    private static int CompareCanonical(string a, string b)
    {
        int order = Rank(a) - Rank(b);
        return order != 0 ? order : string.CompareOrdinal(a, b);
    }

    /// <summary>Single letters, then Z names by category, then S names, then X names.</summary>
    private static int Rank(string name)
    {
        const int z = 100, s = 200, x = 300;
        if (name.Length == 1)
        {
            int letter = LetterOrder.IndexOf(name[0]);
            return letter < 0 ? LetterOrder.Length + name[0] - 'a' : letter;
        }

        int category = LetterOrder.IndexOf(name[1]);
        return name[0] switch
        {
            'z' => z + (category < 0 ? LetterOrder.Length : category),
            's' => s,
            _ => x,
        };
    }
}
