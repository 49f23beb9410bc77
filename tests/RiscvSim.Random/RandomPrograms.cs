using System.Collections.Concurrent;
using RiscvSim.Cli;
using RiscvSim.Engines;
using RiscvSim.Isa;

namespace RiscvSim.Lockstep;

/// <summary>How a row is put into a program.</summary>
public enum Form
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Registers in, registers out.</summary>
    Plain,

    /// <summary>Loads, stores and atomics, whose base register leads into the data window.</summary>
    Memory,

    /// <summary>A load-reserved; followed by a store-conditional of its width and address.</summary>
    LoadReserved,

    /// <summary>A store-conditional, with or without a reservation.</summary>
    StoreConditional,

    /// <summary>A forward branch.</summary>
    Branch,

    /// <summary>A forward jump to an offset.</summary>
    Jump,

    /// <summary>A forward jump to an address in a register.</summary>
    JumpIndirect,

    /// <summary>An access to fflags, frm or fcsr.</summary>
    Csr,
}

/// <summary>Which rows the random programs hold, and how.</summary>
public static class RandomPrograms
{
    /// <summary>What qemu-riscv64 7.2 knows of what is implemented here.</summary>
    public const string QemuIsa = "rv64gc_zba_zbb_zbc_zbs_zfh";

    /// <summary>An ISA string under which all rows of this build are enabled.</summary>
    public const string EverythingIsa = IsaString.Default + "_v_zvfh_zvfbfwma_zvbb_zvbc_zvkng_zvksg_zvabd_zvfofp8min_zvqdotq"
        + "_zvqwdota8i_zvqwdota16i_zvfqwdota8f_zvfwdota16bf_zvqwbdota8i_zvqwbdota16i_zvfqwbdota8f_zvfwbdota16bf_zvfbdota32f";

    private static readonly ConcurrentDictionary<Insn, (Binding Binding, Form Form)> s_known = [];
    private static readonly IsaConfig s_qemu = IsaString.Parse(QemuIsa);

    /// <summary>Rows at which qemu 7.2 does not do what the manual says, with what it does; other oracles hold them.</summary>
    private static readonly (string Row, string Reason)[] s_wrongInQemu =
    [
        ("ctzw", "counts through all 64 bits where the low word is zero, and so returns more than 32; later versions return 32"),
    ];

    /// <summary>True if the programs that run in lockstep with qemu-riscv64 hold the row.</summary>
    public static bool Covers(Insn row) => FormOf(row) != Form.None && !Array.Exists(s_wrongInQemu, w => w.Row == row.Name)
        && s_qemu.Evaluate(row.Requires) && s_qemu.Evaluate(row.Base.Requires);

    /// <summary>The covered rows of a table.</summary>
    public static IReadOnlyList<Insn> CoveredRows(InsnTable table) => [.. table.Rows.Where(Covers)];

    /// <summary>All rows of this build.</summary>
    public static InsnTable Table { get; } = Extensions.LoadTable();

    /// <summary>Finds the row of a word among all rows.</summary>
    public static Decoder Decoder { get; } = new(Table);

    /// <summary>How a row is put into a program. Nothing but its binding decides.</summary>
    public static Form FormOf(Insn row) => Known(row).Form;

    /// <summary>The binding of a row, or of the row that a compressed one stands for.</summary>
    public static Binding BindingOf(Insn row) => Known(row).Binding;

    private static (Binding Binding, Form Form) Known(Insn row) => s_known.GetOrAdd(row, r =>
    {
        Binding binding = Binding.Of(r.Base);
        return (binding, FormOf(r, binding));
    });

    private static Form FormOf(Insn row, Binding binding)
    {
        // Vector programs are made elsewhere.
        if (row.Cost == Cost.System || row.Cost >= Cost.VConfig)
            return Form.None;
        if (row.Base.Flow == Flow.Branch)
            return Form.Branch;
        if (row.Base.Flow == Flow.Jump)
            return binding.IsDirect ? Form.Jump : Form.JumpIndirect;
        if (row.Base.Pattern.Find("csr") != null)
            return Form.Csr;
        return binding.Memory switch
        {
            MemoryUse.None => Form.Plain,
            MemoryUse.Load when binding.UsesHart => Form.LoadReserved,
            MemoryUse.Modify when binding.UsesHart => Form.StoreConditional,
            _ => Form.Memory,
        };
    }
}
