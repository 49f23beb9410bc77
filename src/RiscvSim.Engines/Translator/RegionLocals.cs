using System.Reflection.Emit;
using System.Runtime.Intrinsics;
using RiscvSim.Engines.Interpreter;
using RiscvSim.Machine;

namespace RiscvSim.Engines.Translator;

/// <summary>
/// The local variables of a region: one for each register that it uses, and where RAM is. An f register that is used as
/// a double anywhere is a double here, whose bits are moved about unchanged. One that only singles are written to may be a single, if it is made
/// sure that it holds one where it is loaded. Any other is an integer.
/// </summary>
internal sealed unsafe class RegionLocals
{
    /// <summary>
    /// Host registers for guest registers, about. Where they suffice, one holds the host offset: a datum at a constant address is then found by register and
    /// distance, and hosts hand a store's value on to the next load of such a place at once (crc32 of Embench, whose seed lies there, 1.4 times as fast).
    /// </summary>
    private const int HostRegisters = 14;

    private const int FirstF = RegisterSet.FirstF, FirstV = RegisterSet.FirstV;

    private readonly IlWriter _il;
    private readonly LocalBuilder?[] _registers = new LocalBuilder?[FirstV];
    private readonly LocalBuilder?[] _blocks;
    private readonly int _perRegister;
    private readonly nint _vectors;
    private readonly RegisterSet _inMemory;

    // Host address minus guest address of RAM: a part of host instructions if it is small enough and registers are wanted otherwise, or a local.
    private readonly long _nearHostOffset;
    private readonly LocalBuilder? _hostOffset;

    /// <summary>Declares the locals.</summary>
    /// <param name="il">The method.</param>
    /// <param name="region">The region.</param>
    /// <param name="used">The registers that it uses.</param>
    /// <param name="inMemory">Those that stay in the register file (<see cref="RegisterPressure"/>).</param>
    /// <param name="target">What the code is for.</param>
    /// <param name="hasSingles">Registers may be singles: the method has another one to go to where they are not.</param>
    public RegionLocals(IlWriter il, Region region, RegisterSet used, RegisterSet inMemory, RegionTarget target, bool hasSingles)
    {
        _inMemory = inMemory;
        _perRegister = target.BlocksPerRegister;
        _blocks = new LocalBuilder?[FirstF * _perRegister];
        _vectors = target.VectorRegister(0);
        _il = il;
        All = used;
        RegisterSet doubles = Formats(region, out RegisterSet singles);
        Singles = hasSingles ? singles : RegisterSet.None;
        foreach (int register in (used & ~RegisterSet.AllVectors).Each())
        {
            Type type = doubles.Has(register) ? typeof(double) : Singles.Has(register) ? typeof(float) : typeof(ulong);
            _registers[register] = il.Local(type, register < FirstF ? $"x{register}" : $"f{register - FirstF}");
        }

        if (target.HostOffset == (int)target.HostOffset && (used & ~RegisterSet.AllVectors).Count > HostRegisters)
            _nearHostOffset = target.HostOffset;
        else
            _hostOffset = il.Local(typeof(ulong), nameof(HartState.HostOffset));
    }

    /// <summary>All registers that have a local.</summary>
    public RegisterSet All { get; }

    /// <summary>The registers whose locals are singles.</summary>
    public RegisterSet Singles { get; }

    /// <summary>Registers that are used as doubles, and others that are used as singles and to which nothing else is written.</summary>
    private static RegisterSet Formats(Region region, out RegisterSet singles)
    {
        RegisterSet doubles = default, others = default;
        singles = default;
        foreach (GuestInsn insn in region.Blocks.SelectMany(block => block.Insns))
        {
            RegisterSet written = RegisterFlow.WrittenBy(insn);
            if (insn.Binding.Result == typeof(double))
                doubles |= written;
            else if (insn.Binding.Result == typeof(float))
                singles |= written;
            else
                others |= written;
            foreach (BoundParameter parameter in insn.Binding.Parameters)
            {
                if (parameter.Source != Source.F)
                    continue;
                if (parameter.Type == typeof(double))
                    doubles |= RegisterFlow.BitOf(insn, parameter.Field);
                else if (parameter.Type == typeof(float))
                    singles |= RegisterFlow.BitOf(insn, parameter.Field);
            }
        }

        singles &= ~others & ~doubles;
        return doubles;
    }

    /// <summary>Loads a field of the hart's state.</summary>
    public void LoadState(string field)
    {
        _il.Argument(1);
        _il.Emit(OpCodes.Ldfld, HandlerCode.StateField(field));
    }

    /// <summary>Stores what is on the stack into a field of the hart's state.</summary>
    public void StoreState(string field, Action value)
    {
        _il.Argument(1);
        value();
        _il.Emit(OpCodes.Stfld, HandlerCode.StateField(field));
    }

    /// <summary>Takes over where RAM is, where the region is entered.</summary>
    public void SetHostOffset()
    {
        if (_hostOffset == null)
            return;
        LoadState(nameof(HartState.HostOffset));
        _il.Emit(OpCodes.Stloc, _hostOffset);
    }

    /// <summary>Loads host address minus guest address.</summary>
    public void LoadHostOffset()
    {
        if (_hostOffset == null)
            _il.Constant(_nearHostOffset);
        else
            _il.Emit(OpCodes.Ldloc, _hostOffset);
    }

    /// <summary>Loads registers from the hart.</summary>
    /// <param name="set">The registers.</param>
    public void Load(RegisterSet set)
    {
        foreach (int register in (set & ~_inMemory).Each())
        {
            if (register >= FirstV)
            {
                LoadVector(register - FirstV);
                continue;
            }

            Address(register);
            _il.Emit(IsDouble(register) ? OpCodes.Ldind_R8 : IsSingle(register) ? OpCodes.Ldind_R4 : OpCodes.Ldind_I8);
            _il.Emit(OpCodes.Stloc, _registers[register]!);
        }
    }

    /// <summary>Writes registers back to the hart.</summary>
    /// <param name="set">The registers.</param>
    /// <param name="unextended">Those of which the lower half is to be extended.</param>
    public void WriteBack(RegisterSet set, RegisterSet unextended)
    {
        foreach (int register in (set & ~_inMemory).Each())
        {
            if (register >= FirstV)
            {
                WriteBackVector(register - FirstV);
                continue;
            }

            Address(register);
            _il.Emit(OpCodes.Ldloc, _registers[register]!);
            if (unextended.Has(register))
            {
                _il.Emit(OpCodes.Conv_I4);
                _il.Emit(OpCodes.Conv_I8);
            }

            _il.Emit(IsDouble(register) ? OpCodes.Stind_R8 : IsSingle(register) ? OpCodes.Stind_R4 : OpCodes.Stind_I8);
            if (!IsSingle(register))
                continue;
            UpperHalf(register);
            _il.Emit(OpCodes.Ldc_I4_M1);
            _il.Emit(OpCodes.Stind_I4);
        }
    }

    /// <summary>Goes to a label unless the hart's registers hold singles in their boxes.</summary>
    /// <param name="set">Others than <see cref="Singles"/> do not count.</param>
    /// <param name="otherwise">The label.</param>
    public void CheckBoxes(RegisterSet set, Label otherwise)
    {
        foreach (int register in (set & Singles).Each())
        {
            UpperHalf(register);
            _il.Emit(OpCodes.Ldind_I4);
            _il.Emit(OpCodes.Ldc_I4_M1);
            _il.Emit(OpCodes.Bne_Un, otherwise);
        }
    }

    /// <summary>Loads an x register as 64 bits.</summary>
    public void LoadX(int number)
    {
        if (number == 0)
            _il.Constant(0);
        else
            _il.Emit(OpCodes.Ldloc, _registers[number]!);
    }

    /// <summary>Stores 64 bits into an x register; x0 drops them.</summary>
    public void StoreX(int number)
    {
        if (number == 0)
            _il.Emit(OpCodes.Pop);
        else
            _il.Emit(OpCodes.Stloc, _registers[number]!);
    }

    /// <summary>Loads an f register as a parameter's type.</summary>
    public void LoadF(int number, Type type)
    {
        int register = FirstF + number;
        _il.Emit(OpCodes.Ldloc, _registers[register]!);
        if (IsDouble(register))
        {
            if (type == typeof(double))
                return;
            _il.Emit(OpCodes.Call, typeof(BitConverter).GetMethod(nameof(BitConverter.DoubleToUInt64Bits))!);
        }
        else if (IsSingle(register))
        {
            if (type == typeof(float))
                return;
            _il.Emit(OpCodes.Call, ValueCode.Boxer(typeof(float))!);
        }

        if (ValueCode.Unboxer(type) is { } unbox)
            _il.Emit(OpCodes.Call, unbox);
        else
            Convert(ValueCode.Narrow(type));
    }

    /// <summary>Stores a value of a result's type into an f register.</summary>
    public void StoreF(int number, Type type)
    {
        int register = FirstF + number;
        if (type != _registers[register]!.LocalType)
        {
            if (ValueCode.Boxer(type) is { } box)
                _il.Emit(OpCodes.Call, box);
            else
                Convert(ValueCode.Widen(type, signed: true));
            if (IsDouble(register))
                _il.Emit(OpCodes.Call, typeof(BitConverter).GetMethod(nameof(BitConverter.UInt64BitsToDouble))!);
        }

        _il.Emit(OpCodes.Stloc, _registers[register]!);
    }

    /// <summary>Whether a block of a vector register group stays in the register file.</summary>
    public bool IsInMemory(int number, int block) => _inMemory.Has(FirstV + number + block / _perRegister);

    /// <summary>Loads a block of a vector register group.</summary>
    public void LoadV(int number, int block)
    {
        if (IsInMemory(number, block))
            LoadOldV(number, block);
        else
            _il.Emit(OpCodes.Ldloc, BlockOf(number, block));
    }

    /// <summary>Stores a block of a vector register group.</summary>
    public void StoreV(int number, int block)
    {
        if (!IsInMemory(number, block))
        {
            _il.Emit(OpCodes.Stloc, BlockOf(number, block));
            return;
        }

        LocalBuilder value = _il.Temporary(typeof(Vector512<byte>));
        _il.Emit(OpCodes.Stloc, value);
        BlockAddress(number, block);
        _il.Emit(OpCodes.Ldloc, value);
        _il.Emit(OpCodes.Stobj, typeof(Vector512<byte>));
    }

    /// <summary>Loads a block of a vector register group from the register file.</summary>
    public void LoadOldV(int number, int block)
    {
        BlockAddress(number, block);
        _il.Emit(OpCodes.Ldobj, typeof(Vector512<byte>));
    }

    /// <summary>The local of a block of a vector register group.</summary>
    public LocalBuilder BlockOf(int number, int block) => _blocks[number * _perRegister + block] ??=
        _il.Local(typeof(Vector512<byte>), $"v{number + block / _perRegister}[{block % _perRegister}]");

    private void LoadVector(int number)
    {
        for (int block = 0; block < _perRegister; block++)
        {
            BlockAddress(number, block);
            _il.Emit(OpCodes.Ldobj, typeof(Vector512<byte>));
            StoreV(number, block);
        }
    }

    private void WriteBackVector(int number)
    {
        for (int block = 0; block < _perRegister; block++)
        {
            BlockAddress(number, block);
            LoadV(number, block);
            _il.Emit(OpCodes.Stobj, typeof(Vector512<byte>));
        }
    }

    private void BlockAddress(int number, int block) => VectorAddress(_vectors + (number * _perRegister + block) * VectorPlan.BlockSize);

    /// <summary>Loads an address in the vector registers.</summary>
    /// <param name="offset">Relative to the hart's state (<see cref="RegionTarget.VectorRegister"/>).</param>
    public void VectorAddress(nint offset)
    {
        _il.Argument(1);
        _il.Address(offset);
        _il.Emit(OpCodes.Add);
    }

    /// <summary>A conversion, if there is one.</summary>
    public void Convert(OpCode? code)
    {
        if (code is { } conversion)
            _il.Emit(conversion);
    }

    private bool IsDouble(int register) => _registers[register]!.LocalType == typeof(double);

    private bool IsSingle(int register) => _registers[register]!.LocalType == typeof(float);

    /// <summary>The host address of a register in the hart's state: plain arithmetic, because a field address of a pointer costs a null check.</summary>
    private void Address(int register) => Address(register, 0);

    /// <summary>The host address of the upper half of a register.</summary>
    private void UpperHalf(int register) => Address(register, sizeof(uint));

    private void Address(int register, int more)
    {
        int offset = register < FirstF ? HandlerCode.OffsetOf(nameof(HartState.X)) : HandlerCode.OffsetOf(nameof(HartState.F));
        _il.Argument(1);
        _il.Emit(OpCodes.Ldc_I4, offset + register % FirstF * sizeof(ulong) + more);
        _il.Emit(OpCodes.Add);
    }
}
