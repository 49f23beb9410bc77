using System.Collections.Concurrent;
using RiscvSim.Isa;

namespace RiscvSim.Engines.Translator;

/// <summary>How a vector instruction is translated under a mode: by its block form, as a run of bytes, or by a call of its kernel.</summary>
internal sealed class VectorPlan
{
    /// <summary>Bytes of a block.</summary>
    public const int BlockSize = 64;

    private static readonly ConcurrentDictionary<FormKey, BlockForm?> s_forms = new();

    private const int FirstV = RegisterSet.FirstV, Registers = 32, MostBlocks = 32, MostBytes = 4096;

    private VectorPlan(GuestInsn insn) => IsMasked = insn.Binding.Row.Pattern.Find("vm") is { } vm && vm.Extract(insn.Word) == 0;

    /// <summary>The block form, or null.</summary>
    public BlockForm? Form { get; private init; }

    /// <summary>The run of bytes, or null.</summary>
    public ContiguousAccess? Access { get; private init; }

    /// <summary>True if the kernel is called.</summary>
    public bool IsCall => Form == null && Access == null;

    /// <summary>True if the instruction is masked by v0.</summary>
    public bool IsMasked { get; }

    /// <summary>How many blocks are computed or moved.</summary>
    public int Blocks { get; private init; }

    /// <summary>How many elements of the last block take part (for an access, how many bytes); 0 if all.</summary>
    public int Partial { get; private init; }

    /// <summary>vl; 0 if the instruction works on blocks whatever vl is.</summary>
    public int Vl { get; private init; }

    /// <summary>Registers that are both sources and written.</summary>
    public RegisterSet Overlap { get; private init; }

    /// <summary>Vector registers that are read.</summary>
    public RegisterSet Reads { get; private init; }

    /// <summary>Those that a block form reads as something else than the old block of the destination.</summary>
    public RegisterSet Sources { get; private init; }

    /// <summary>Vector registers that are written.</summary>
    public RegisterSet Writes { get; private init; }

    /// <summary>True if not all elements of a block take part.</summary>
    public bool IsPartial(int block) => Partial != 0 && block == Blocks - 1;

    /// <summary>The plan of an instruction.</summary>
    /// <param name="insn">The instruction; it touches vector registers.</param>
    /// <param name="mode">The mode, or null if nothing is known.</param>
    /// <param name="perRegister">Blocks in a register.</param>
    public static VectorPlan Of(GuestInsn insn, VectorMode? mode, int perRegister)
    {
        var call = new VectorPlan(insn);
        // The interpreter has found the instruction legal under this vtype.
        if (mode == null || insn.LegalUnder != mode.Configuration)
            return call;
        Insn row = insn.Binding.Row;
        if (row.Contiguous is { } access)
            return OfAccess(insn, access, mode, perRegister, call.IsMasked) ?? call;
        return FormOf(row, mode.Shape) is { } form ? OfForm(insn, form, mode, perRegister, call.IsMasked) ?? call : call;
    }

    /// <summary>Finds the block form of a row, if it has one, so that it is at hand when a plan needs it. May be called on any thread.</summary>
    public static void Prepare(Insn row, BlockShape shape)
    {
        try
        {
            FormOf(row, shape);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whoever needs it is told.
        }
    }

    /// <summary>True if there is nothing to find for a row.</summary>
    public static bool IsPrepared(Insn row, BlockShape shape) => row.Contiguous != null || s_forms.ContainsKey(KeyOf(row, shape));

    private static BlockForm? FormOf(Insn row, BlockShape shape) =>
        s_forms.GetOrAdd(
            KeyOf(row, shape),
            static key => key.Row.BlockFormOf(new BlockShape(key.SewLog2, key.LmulLog2, key.Altfmt, key.Vxrm, key.Vlenb)));

    private static FormKey KeyOf(Insn row, BlockShape shape) => new(row, shape.SewLog2, shape.LmulLog2, shape.Altfmt, shape.Vxrm, shape.Vlenb);

    /// <summary>The bits of registers that hold blocks from a register on.</summary>
    private static RegisterSet Group(int register, int blocks, int perRegister)
    {
        int count = (blocks + perRegister - 1) / perRegister;
        return register + count > Registers ? RegisterSet.None : RegisterSet.OfVectors(register, count);
    }

    private static VectorPlan? OfAccess(GuestInsn insn, ContiguousAccess access, VectorMode mode, int perRegister, bool isMasked)
    {
        int blocks = access.Registers != 0 ? access.Registers * perRegister : mode.BlocksOf(1 << access.EewLog2);
        if (isMasked || blocks > MostBlocks || blocks * BlockSize > MostBytes)
            return null;
        int partial = access.Registers != 0 ? 0 : (mode.Vl << access.EewLog2) % BlockSize;
        RegisterSet group = Group(insn.Register(insn.Binding.VectorRd), blocks, perRegister);
        return group.IsEmpty ? null : new VectorPlan(insn)
        {
            Access = access,
            Blocks = blocks,
            Partial = partial,
            Reads = access.IsStore || partial != 0 || blocks % perRegister != 0 ? group : RegisterSet.None,
            Writes = access.IsStore ? RegisterSet.None : group,
        };
    }

    private static VectorPlan? OfForm(GuestInsn insn, BlockForm form, VectorMode mode, int perRegister, bool isMasked)
    {
        BitPattern pattern = insn.Binding.Row.Pattern;
        int bytes = form.ElementBytes;
        // What is no sequence of elements is computed whole or not at all.
        if (form.Parts != 0 && !mode.IsFull)
            return null;
        bool isFirst = form.FirstOnly || form.Result == BlockResult.Scalar, isFixed = isFirst || form.Registers != 0 || form.Parts != 0;
        int blocks = isFirst ? 1 : form.Parts != 0 ? form.Parts * (perRegister << mode.Shape.LmulLog2) : isFixed ? form.Registers * perRegister : mode.BlocksOf(bytes);
        if (blocks > MostBlocks)
            return null;
        RegisterSet reads = default, sources = default;
        bool fits = true;
        foreach (BlockParameter parameter in form.Parameters)
        {
            Field? field = parameter.Operand switch
            {
                BlockOperand.Vs2 or BlockOperand.Vs2First => pattern.Find("vs2"),
                BlockOperand.Vs1 or BlockOperand.Vs1First => pattern.Find("vs1"),
                BlockOperand.Vd => pattern.Find("vd"),
                _ => null,
            };
            RegisterSet group = field == null ? RegisterSet.None : Checked(field, BlocksOf(parameter));
            reads |= group;
            if (parameter.Operand != BlockOperand.Vd)
                sources |= group;
            if (parameter.Operand == BlockOperand.Mask)
                reads |= RegisterSet.Of(FirstV);
        }

        RegisterSet writes = form.Result switch
        {
            BlockResult.Elements => Checked(pattern.Find("vd")!, blocks),
            BlockResult.Bits => Checked(pattern.Find("vd")!, 1),
            _ => RegisterSet.None,
        };
        RegisterSet overlap = reads & writes;
        int partial = isFixed ? 0 : mode.Vl % (BlockSize / bytes);
        if (isMasked || form.Result == BlockResult.Bits || partial != 0 || blocks % perRegister != 0)
            reads |= writes;
        if (isMasked)
            reads |= RegisterSet.Of(FirstV);
        return fits
            ? new VectorPlan(insn)
            {
                Form = form,
                Blocks = blocks,
                Partial = partial,
                Vl = isFixed ? 0 : mode.Vl,
                Reads = reads,
                Sources = sources,
                Writes = writes,
                Overlap = overlap,
            }
            : null;

        int BlocksOf(BlockParameter parameter) =>
            parameter.Operand is BlockOperand.Vs1First or BlockOperand.Vs2First ? 1
            : form.Parts != 0 && parameter.Operand != BlockOperand.Vd ? blocks / form.Parts
            : isFixed ? blocks
            : mode.BlocksOf(parameter.Bytes);

        RegisterSet Checked(Field field, int count)
        {
            RegisterSet group = count == 0 ? RegisterSet.None : Group(insn.Register(field), count, perRegister);
            fits &= !group.IsEmpty;
            return group;
        }
    }

    /// <summary>A row and a <see cref="BlockShape"/>. (A class of plain numbers: the runtime has code ready for dictionaries of such keys.)</summary>
    private sealed record FormKey(Insn Row, int SewLog2, int LmulLog2, bool Altfmt, int Vxrm, int Vlenb);
}
