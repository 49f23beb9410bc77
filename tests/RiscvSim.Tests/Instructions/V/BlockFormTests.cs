using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using RiscvSim.Instructions.V.Kernels;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;
using RiscvSim.Tests.Isa;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>Block forms of all rows against their kernels, block by block as engines use them.</summary>
public sealed unsafe class BlockFormTests
{
    private const int Vd = 8, Vs2 = 16, Vs1 = 24, Block = 64, Dirty = 3, Registers = 32;
    private const string Everything = "rv64gcv_zvfh_zvfbfwma_zvfofp8min_zvbb_zvbc_zvabd_zvdot4a8i";

    [Theory]
    [InlineData(512)]
    [InlineData(1024)]
    public void FormsAgreeWithKernels(int vlen)
    {
        using var check = new Check(vlen);
        int forms = 0;
        foreach (Insn row in Rows.All.Rows)
        {
            for (int sewLog2 = 0; sewLog2 < 4 && row.Pattern.Has(FieldKind.V); sewLog2++)
            {
                foreach (bool altfmt in (bool[])[false, true])
                    forms += check.All(row, sewLog2, altfmt);
            }
        }

        Assert.True(forms > 1000, $"only {forms} forms were legal");
    }

    [Fact]
    public void OrdinaryNumbersAreNoSuspects()
    {
        using var check = new Check(512) { Ordinary = true };
        foreach (Insn row in Rows.All.Rows)
        {
            for (int sewLog2 = 1; sewLog2 < 4 && row.Pattern.Has(FieldKind.V); sewLog2++)
                check.All(row, sewLog2, false);
        }

        Assert.True(check.Suspected * 20 < check.Compared, $"{check.Suspected} instructions had suspects, {check.Compared} had not");
    }

    /// <summary>Forms of the inner loops of firmware/kernels, as often in one method as they say. Narrower hosts need more variables.</summary>
    [Theory]
    [InlineData(0, "vwmacc.vx vwmul.vv vmseq.vi vand.vi vor.vv vsll.vi vminu.vx vnclip.wi vnsrl.wi vmv.v.x vmv8r.v")]
    [InlineData(1, "vwmacc.vx vwmacc.vv vwadd.wv vsext.vf2 vnclip.wx vnsrl.wi vfwmacc.vf vfwmaccbf16.vf vfwcvt.f.x.v vfncvt.x.f.w vfncvt.xu.f.w")]
    [InlineData(2, "vadd.vv vsmul.vx vdot4a.vv vfadd.vv vfsub.vf vfmul.vf vfdiv.vv vfmacc.vf vfmadd.vv vfnmsac.vf vfmax.vv vfmin.vf vfcvt.x.f.v vfcvt.f.x.v vfsgnjn.vv vmflt.vv vmerge.vxm vid.v")]
    public void FormsAreInlined(int sewLog2, string names)
    {
        if (!Avx512BW.IsSupported)
            return;
        string[] left = [.. names.Split(' ').Where(name =>
        {
            BlockForm? form = Rows.All.Find(name)?.BlockFormOf(new BlockShape(sewLog2, 0));
            return form == null || !BlockRunner.IsInlined(form, 400 / form.Locals);
        })];
        Assert.True(left.Length == 0, string.Join(' ', left));
    }

    /// <summary>Of loads and stores, the next test has those that need no form.</summary>
    [Fact]
    public void RowsWithoutFormAreThese()
    {
        var without = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (Insn row in Rows.All.Rows)
        {
            if (!row.Pattern.Has(FieldKind.V) || row.Contiguous != null || Shapes().Any(shape => row.BlockFormOf(shape) != null))
                continue;
            string family = row.Op?.GetInterfaces().Select(i => i.GetCustomAttribute<KernelAttribute>()?.Kernel.Name).FirstOrDefault(n => n != null)
                ?? row.Method!.DeclaringType!.Name;
            if (family == nameof(MemoryAccess))
                continue;
            if (!without.TryGetValue(family, out SortedSet<string>? names))
                without[family] = names = new(StringComparer.Ordinal);
            names.Add(row.Name);
        }

        Assert.Equal(BlockFormLists.WithoutForm, string.Join('\n', without.Select(f => $"{f.Key}: {string.Join(' ', f.Value)}")), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void ContiguousAccessesAreThese()
    {
        string all = string.Join(' ', Rows.All.Rows.Where(r => r.Contiguous != null).OrderBy(r => r.Name, StringComparer.Ordinal).Select(r =>
            $"{r.Name}:{1 << r.Contiguous!.Value.EewLog2}x{r.Contiguous.Value.Registers}{(r.Contiguous.Value.IsStore ? "s" : "l")}"));
        Assert.Equal(
            "vl1re16.v:2x1l vl1re32.v:4x1l vl1re64.v:8x1l vl1re8.v:1x1l vl2re16.v:2x2l vl2re32.v:4x2l vl2re64.v:8x2l vl2re8.v:1x2l "
            + "vl4re16.v:2x4l vl4re32.v:4x4l vl4re64.v:8x4l vl4re8.v:1x4l vl8re16.v:2x8l vl8re32.v:4x8l vl8re64.v:8x8l vl8re8.v:1x8l "
            + "vle16.v:2x0l vle32.v:4x0l vle64.v:8x0l vle8.v:1x0l vs1r.v:1x1s vs2r.v:1x2s vs4r.v:1x4s vs8r.v:1x8s "
            + "vse16.v:2x0s vse32.v:4x0s vse64.v:8x0s vse8.v:1x0s",
            all);
    }

    private static IEnumerable<BlockShape> Shapes() =>
        from sewLog2 in Enumerable.Range(0, 4) from altfmt in (bool[])[false, true] select new BlockShape(sewLog2, 0, altfmt);

    /// <summary>Runs rows both ways on one hart.</summary>
    private sealed class Check : IDisposable
    {
        private readonly PhysicalMemory _memory = new(0x8000_0000, 1 << 16);
        private readonly Random _random = new(5);
        private readonly Hart _hart;
        private readonly byte[] _before;
        private readonly byte[] _expected;
        private readonly byte[] _suspects;

        public Check(int vlen)
        {
            _hart = new Hart(IsaString.Parse($"{Everything}_zvl{vlen}b"), _memory);
            _before = new byte[Registers * Unit->Vlenb];
            _expected = new byte[_before.Length + Block];
            _suspects = new byte[Unit->Vlenb];
        }

        public bool Ordinary { get; init; }

        public int Suspected { get; private set; }

        public int Compared { get; private set; }

        private VectorUnit* Unit => &_hart.State->Vector;

        public void Dispose()
        {
            _hart.Dispose();
            _memory.Dispose();
        }

        /// <summary>A row at a SEW with every LMUL, masked and not; returns how many of these were legal.</summary>
        public int All(Insn row, int sewLog2, bool altfmt)
        {
            int legal = 0;
            for (int vxrm = 0; vxrm < 4; vxrm++)
            {
                var shape = new BlockShape(sewLog2, 0, altfmt, vxrm);
                BlockForm? form = row.BlockFormOf(shape);
                if (form == null || altfmt && form.Method == row.BlockFormOf(shape with { Altfmt = false })?.Method
                    || vxrm != 0 && (form.Needs & BlockNeeds.Vxrm) == 0)
                    break;
                for (int lmulLog2 = 0; lmulLog2 < 4; lmulLog2++)
                {
                    _hart.Vector.SetVtype((uint)(sewLog2 << 3 | lmulLog2) | (altfmt ? 0x100UL : 0));
                    if (Unit->Vill)
                        continue;
                    legal += One(row, form, shape with { LmulLog2 = lmulLog2 }, 1) ? 1 : 0;
                    legal += row.Pattern.Find("vm") != null && One(row, form, shape with { LmulLog2 = lmulLog2 }, 0) ? 1 : 0;
                }
            }

            return legal;
        }

        private bool One(Insn row, BlockForm form, BlockShape shape, int vm)
        {
            Fill(1 << shape.SewLog2);
            uint word = row.Pattern.Match;
            foreach (Field field in row.Pattern.Fields)
                word |= field.Insert(field.Name switch { "vd" => Vd, "vs2" => Vs2, "vs1" => Vs1, "vm" => vm, _ => _random.Next(32) });
            ulong scalar = Scalar(form, word);
            if (!Compare(row, form, shape, word, vm, scalar, out bool suspected))
                return false;
            if (suspected)
                Suspected++;
            else
                Compared++;
            if (suspected && row.Pattern.Find("vm") is { } mask)
            {
                // Without the suspects, which the mask takes away now, results and flags must be those of the kernel.
                for (int i = 0; i < Unit->Vlenb; i++)
                    _before[i] = (byte)((vm == 0 ? _before[i] : 0xff) & ~_suspects[i]);
                _before.CopyTo(new Span<byte>(Unit->Registers, _before.Length));
                _before.CopyTo(_expected.AsSpan());
                Assert.True(Compare(row, form, shape, word & ~mask.WordMask, 0, scalar, out suspected) && !suspected, $"{row.Name} {shape} has other suspects");
            }

            return true;
        }

        /// <summary>Runs the kernel and the block form, and compares unless there are suspects; false if the instruction is illegal.</summary>
        private bool Compare(Insn row, BlockForm form, BlockShape shape, uint word, int vm, ulong scalar, out bool suspected)
        {
            BlockNeeds needs = form.Needs;
            _hart.Vector.SetVl(ulong.MaxValue);
            (Unit->Vs, Unit->Vxrm, Unit->Vxsat, Unit->Vstart) = (Dirty, shape.Vxrm, 0, 0);
            HartState* s = _hart.State;
            s->Fs = (needs & BlockNeeds.Float) != 0 ? Dirty : 0;
            s->Frm = (needs & BlockNeeds.Nearest) != 0 ? 0 : _random.Next(5);
            s->Fflags = (needs & BlockNeeds.Inexact) != 0 ? FloatFlags.NX : FloatFlags.None;
            s->Status = HartStatus.Running;
            FloatFlags flags = s->Fflags;
            suspected = false;
            ulong returned = RunKernel(row, word, scalar);
            if (s->Status != HartStatus.Running)
                return false;
            suspected = !RunBlocks(BlockRunner.Of(form), form, shape, vm, scalar, out ulong result, out bool saturated);
            if (suspected)
                return true;
            string at = $"{row.Name} VLEN {8 * Unit->Vlenb} {shape} vm {vm} scalar {scalar:x}";
            Assert.True(new Span<byte>(Unit->Registers, _before.Length).SequenceEqual(_expected.AsSpan(0, _before.Length)), at);
            Assert.True(flags == s->Fflags, at + ": flags");
            Assert.True(saturated == (Unit->Vxsat != 0), at + ": vxsat");
            Assert.True(form.Result != BlockResult.Scalar || result == returned, $"{at}: {result:x}, not {returned:x}");
            return true;
        }

        /// <summary>Random bits with corner values among them, or floating-point numbers of about 1.</summary>
        private void Fill(int size)
        {
            var registers = new Span<byte>(Unit->Registers, _before.Length);
            _random.NextBytes(registers);
            if (Ordinary)
            {
                // Sources with elements of SEW, and of the other widths that a conversion or widening may have.
                FillOrdinary(registers, size);
                FillOrdinary(registers.Slice(Vd * Unit->Vlenb, 8 * Unit->Vlenb), Math.Min(size * (_random.Next(2) + 1), 8));
            }
            else
            {
                for (int i = 0; i < 64; i++)
                {
                    Span<ulong> corners = [0, ulong.MaxValue, 0x8000_8000_8000_8000, 0x7fff_ffff_7fff_ffff, 0x8000_0000_8000_0000, 0x3f80_0000_3f80_0000, 0x7f80_0000_7f80_0000, 0x3c00_3c00_3c00_3c00, 0x8080_8080_8080_8080, 0x7ff0_0000_0000_0000];
                    MemoryMarshal.Cast<byte, ulong>(registers)[_random.Next(registers.Length / 8)] = corners[_random.Next(corners.Length)];
                }
            }

            registers.CopyTo(_before);
            registers.CopyTo(_expected);
        }

        private void FillOrdinary(Span<byte> bytes, int size)
        {
            for (int i = 0; i < bytes.Length / size; i++)
            {
                double value = (_random.NextDouble() + 0.5) * (1 - 2 * _random.Next(2));
                switch (size)
                {
                    case 2:
                        MemoryMarshal.Cast<byte, Half>(bytes)[i] = (Half)value;
                        break;
                    case 4:
                        MemoryMarshal.Cast<byte, float>(bytes)[i] = (float)value;
                        break;
                    case 8:
                        MemoryMarshal.Cast<byte, double>(bytes)[i] = value;
                        break;
                }
            }
        }

        private ulong Scalar(BlockForm form, uint word) => form.ScalarField switch
        {
            null => 0,
            { IsRegister: false } field => (ulong)field.Extract(word),
            { Kind: FieldKind.F } when Ordinary => form.Bytes == 8 && Unit->SewLog2 == 3 ? BitConverter.DoubleToUInt64Bits(1.25)
                : Unit->SewLog2 == 2 ? NanBox.Box(1.25f) : NanBox.Box((Half)1.25),
            { Kind: FieldKind.F } => _random.Next(3) switch { 0 => (ulong)_random.NextInt64(), 1 => NanBox.Box(_random.NextSingle()), _ => NanBox.Box((Half)_random.NextSingle()) },
            _ => (ulong)_random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(64),
        };

        private ulong RunKernel(Insn row, uint word, ulong scalar)
        {
            object? returned = row.Method!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, Array.ConvertAll(row.Method.GetParameters(), object (parameter) => parameter.Name switch
            {
                "hart" => _hart,
                "word" => word,
                "vm" => (int)row.Pattern.Find("vm")!.Extract(word),
                "imm" => (long)scalar,
                "rs1" or "fs1" or "uimm" => scalar,
                _ => (int)row.Pattern.Find(parameter.Name![..^"Index".Length])!.Extract(word),
            }), null);
            return returned is ulong value ? value : 0;
        }

        /// <summary>Makes <see cref="_expected"/>; false if an active element was a suspect, then <see cref="_suspects"/> says which.</summary>
        private bool RunBlocks(BlockRunner runner, BlockForm form, BlockShape shape, int vm, ulong scalar, out ulong returned, out bool saturated)
        {
            int groups = Unit->Vlenb << shape.LmulLog2;
            // Of a mask, as many bits as there are elements in the block of vs2.
            int size = form.Result != BlockResult.Elements ? form.Parameters.First(p => p.Operand == BlockOperand.Vs2).Bytes : form.Bytes;
            int count = Block / size;
            int blocks = form.FirstOnly ? 1 : form.Registers != 0 ? form.Registers * Unit->Vlenb / Block : groups * size >> shape.SewLog2 + 6;
            bool suspected = false;
            returned = 0;
            saturated = false;
            Array.Clear(_suspects);
            byte* result = stackalloc byte[Block];
            fixed (byte* before = _before)
            {
                fixed (byte* expected = _expected)
                {
                    for (int j = 0; j < blocks; j++)
                    {
                        ulong bits = ReadBits(before, j * count, count);
                        BlockRunner.Arguments arguments = new()
                        {
                            Vd = before + Vd * Unit->Vlenb + j * Block,
                            Scalar = scalar,
                            Element = j * count,
                            Mask = bits,
                            Masked = vm == 0,
                            Result = result,
                        };
                        foreach (BlockParameter parameter in form.Parameters)
                            Place(ref arguments, parameter, before, j, size);
                        runner.Run(&arguments);
                        ulong active = vm == 0 ? bits : ulong.MaxValue >> 64 - count;
                        arguments.Suspects &= active;
                        suspected |= arguments.Suspects != 0;
                        fixed (byte* suspects = _suspects)
                            WriteBits(suspects, j * count, count, ulong.MaxValue, arguments.Suspects);
                        saturated |= (arguments.Saturated & active) != 0;
                        if (form.Result == BlockResult.Elements)
                            Buffer.MemoryCopy(result, expected + Vd * Unit->Vlenb + j * Block, Block, Block);
                        else if (form.Result == BlockResult.Bits)
                            WriteBits(expected + Vd * Unit->Vlenb, j * count, count, active, *(ulong*)result);
                        returned = *(ulong*)result;
                    }
                }
            }

            return !suspected;
        }

        private void Place(ref BlockRunner.Arguments arguments, BlockParameter parameter, byte* before, int j, int size)
        {
            int ratio = parameter.Bytes == 0 ? 1 : Math.Max(1, size / parameter.Bytes);
            if (ratio > 1)
                arguments.Part = j % ratio;
            switch (parameter.Operand)
            {
                case BlockOperand.Vs2:
                    arguments.Vs2 = before + Vs2 * Unit->Vlenb + (parameter.Bytes > size ? 2 * j : j / ratio) * Block;
                    arguments.Vs2High = arguments.Vs2 + Block;
                    break;
                case BlockOperand.Vs1:
                    arguments.Vs1 = before + Vs1 * Unit->Vlenb + j / ratio * Block;
                    break;
            }
        }

        private static ulong ReadBits(byte* mask, int first, int count)
        {
            ulong bits = 0;
            for (int i = 0; i < count; i++)
                bits |= (ulong)(mask[first + i >> 3] >> (first + i & 7) & 1) << i;
            return bits;
        }

        private static void WriteBits(byte* mask, int first, int count, ulong active, ulong bits)
        {
            for (int i = 0; i < count; i++)
            {
                int bit = 1 << (first + i & 7);
                if ((active >> i & 1) != 0)
                    mask[first + i >> 3] = (byte)((bits >> i & 1) != 0 ? mask[first + i >> 3] | bit : mask[first + i >> 3] & ~bit);
            }
        }
    }
}
