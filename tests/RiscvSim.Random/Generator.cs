using RiscvSim.Engines;
using RiscvSim.Isa;
using RiscvSim.Machine.Float;

namespace RiscvSim.Lockstep;

/// <summary>
/// Makes the body of a random program from the table: every covered row with random fields, within rules that keep the program inside its
/// code and data and make it end. The rules, with their reasons:
/// <list type="bullet">
/// <item>x[Base] leads to the data window and is never written; x[Counter] is not written inside loops.</item>
/// <item>Accesses stay in the window. Atomics are aligned, since misaligned ones trap; other accesses need not be.</item>
/// <item>A load-reserved is followed by its store-conditional with no access in between, and store-conditionals stand alone only where
/// nothing is reserved: what else an SC does is the implementation's choice (unprivileged manual, "Zalrsc"), and qemu compares values.</item>
/// <item>Branches and jumps lead forward; loops are counted.</item>
/// <item>CSR rows name fflags, frm and fcsr; frm is made valid again, as an invalid one makes dynamic rounding an illegal instruction.</item>
/// </list>
/// </summary>
/// <param name="rows">The rows that may be used.</param>
/// <param name="dice">The source of choices.</param>
/// <param name="hot">True for programs that are mostly loops of many turns.</param>
internal sealed class Generator(IReadOnlyList<Insn> rows, Dice dice, bool hot = false)
{
    private const int StackPointer = 2;

    private readonly List<Unit> _units = [];
    private int _group;
    private int _groups;
    private bool _branching;

    /// <summary>The register that leads to the data window.</summary>
    public int Base { get; } = dice.Percent(25) ? StackPointer : dice.Percent(40) ? dice.Between(8, 15) : dice.Between(1, 31);

    /// <summary>The register that counts loops.</summary>
    private int Counter { get; set; }

    /// <summary>Makes all units.</summary>
    public Unit[] Body()
    {
        do
            Counter = dice.Between(1, 31);
        while (Counter == Base);
        _branching = hot || dice.Percent(60);
        int count = dice.Between(24, 56);
        while (_units.Count < count)
        {
            if (_branching && dice.Percent(hot ? 40 : 4))
                Loop();
            else
                AddUnit();
        }

        // Where the last branches lead to.
        _units.Add(new Unit(0));
        ChooseTargets();
        return [.. _units];
    }

    private void Loop()
    {
        var head = new Unit(0);
        Item first = Make(Words.AddImmediate(Counter, 0, hot ? dice.Between(20, 2000) : dice.Between(1, 5)), Role.Loop);
        head.Items.Add(first);
        _units.Add(head);
        _group = ++_groups;
        int top = _units.Count;
        int length = dice.Between(2, 8);
        for (int i = 0; i < length; i++)
            AddUnit();
        var tail = new Unit(_group);
        tail.Items.Add(Make(Words.AddImmediate(Counter, Counter, -1), Role.Loop, first));
        tail.Items.Add(Make(Words.BranchIfNotZero(Counter), Role.Loop, first) with { Link = Link.Offset, Target = top });
        _units.Add(tail);
        _group = 0;
    }

    private void AddUnit()
    {
        while (true)
        {
            Insn row = dice.Pick(rows);
            var unit = new Unit(_group);
            if (TryFill(unit, row))
            {
                _units.Add(unit);
                return;
            }
        }
    }

    /// <summary>Puts a row with random fields into a unit; false if the row or the draw does not suit this place.</summary>
    private bool TryFill(Unit unit, Insn row)
    {
        Form form = RandomPrograms.FormOf(row);
        if (form is Form.Branch or Form.Jump or Form.JumpIndirect && !_branching)
            return false;
        uint word = Draw(row);
        uint full = row.Expand(word);
        Binding binding = RandomPrograms.BindingOf(row);
        if (!MayWrite(binding.Rd, full))
            return false;
        switch (form)
        {
            case Form.Plain:
                Refresh(unit, binding, full);
                break;
            case Form.Memory:
                if (!Aim(unit, binding, full))
                    return false;
                break;
            case Form.LoadReserved:
                return Reserve(unit, row, word, binding);
            case Form.StoreConditional:
                if (!Aim(unit, binding, full))
                    return false;
                break;
            case Form.Branch:
            case Form.Jump:
                unit.Items.Add(new Item(row, word, Role.Tested) { Link = Link.Offset });
                return true;
            case Form.JumpIndirect:
                return JumpThrough(unit, row, word, binding);
            case Form.Csr:
                return AccessCsr(unit, row, word);
        }

        unit.Items.Add(new Item(row, word, Role.Tested));
        return true;
    }

    /// <summary>A word of the row with random fields.</summary>
    private uint Draw(Insn row)
    {
        uint width = row.Length == 2 ? 0xffffu : uint.MaxValue;
        while (true)
        {
            uint word = row.Pattern.Match | (uint)dice.Bits() & ~row.Pattern.Mask & width;
            foreach (Field field in row.Pattern.Fields)
            {
                bool corner = field.IsRegister ? dice.Percent(6) : field.Name != "rm" && dice.Percent(15);
                if (corner)
                    word = word & ~field.WordMask | (field.IsRegister ? field.Insert(row.Pattern.Fields[^1].Extract(word)) : dice.Percent(50) ? field.WordMask : 0);
            }

            if (row.Pattern.Matches(word))
                return word;
        }
    }

    private bool MayWrite(Field? rd, uint full)
    {
        if (rd?.Kind != FieldKind.X)
            return true;
        int x = (int)rd.Extract(full);
        return x != Base && (x != Counter || _group == 0);
    }

    private bool MayUse(int x) => x != 0 && x != Base && x != Counter;

    /// <summary>Loads operands worth having into some of the source registers.</summary>
    private void Refresh(Unit unit, Binding binding, uint full)
    {
        foreach (BoundParameter parameter in binding.Parameters)
        {
            int register = (int)(parameter.Field?.Extract(full) ?? 0);
            if (parameter.Source == Source.F && dice.Percent(60))
                Add(unit, Words.LoadFloat(register, Base, TestProgram.SlotOf(dice, dice.Percent(94) ? ClassOf(parameter.Type) : ValueClass.Wild)));
            else if (parameter.Source == Source.X && MayUse(register) && dice.Percent(35))
                Add(unit, Words.Load(register, Base, TestProgram.SlotOf(dice, dice.Percent(85) ? ValueClass.Integer : ValueClass.Wild)));
        }
    }

    private ValueClass ClassOf(Type type) =>
        type == typeof(double) ? ValueClass.Double
        : type == typeof(float) || type == typeof(uint) ? ValueClass.Single
        : type == typeof(Half) || type == typeof(ushort) || type == typeof(BFloat16) ? ValueClass.Half
        : (ValueClass)dice.Below(3);

    /// <summary>Makes the base register of an access lead into the window, where it is not <see cref="Base"/> itself.</summary>
    private bool Aim(Unit unit, Binding binding, uint full)
    {
        bool aligned = binding.Memory == MemoryUse.Modify || binding.Row.Aligned;
        int register = (int)binding.Rs1!.Extract(full);
        if (register == Base)
            return true;
        // A source that is also the base would hold an address: that is allowed, too.
        if (!MayUse(register))
            return false;
        int imm = (int)(binding.Immediate?.Extract(full) ?? 0);
        int size = binding.MemorySize;
        int target = dice.Between(-2048, 2047);
        if (aligned || dice.Percent(60))
            target &= -size;
        int distance = target - imm;
        if (distance is < -2048 or > 2047)
            return false;
        if (binding.Rs2 is { Kind: FieldKind.X } rs2 && MayUse((int)rs2.Extract(full)) && dice.Percent(40))
            Add(unit, Words.Load((int)rs2.Extract(full), Base, TestProgram.SlotOf(dice, ValueClass.Integer)));
        Add(unit, Words.AddImmediate(register, Base, distance));
        return true;
    }

    /// <summary>A load-reserved, some arithmetic and the store-conditional.</summary>
    private bool Reserve(Unit unit, Insn row, uint word, Binding binding)
    {
        int address = (int)binding.Rs1!.Extract(word);
        if (!Aim(unit, binding, word) || binding.Rd!.Extract(word) == address)
            return false;
        unit.Items.Add(new Item(row, word, Role.Tested));
        Insn[] partners = [.. rows.Where(r => RandomPrograms.FormOf(r) == Form.StoreConditional && RandomPrograms.BindingOf(r).MemorySize == binding.MemorySize)];
        for (int i = dice.Below(3); i > 0; i--)
        {
            Insn between = dice.Pick(rows);
            uint other = Draw(between);
            uint full = between.Expand(other);
            Binding bound = RandomPrograms.BindingOf(between);
            if (RandomPrograms.FormOf(between) == Form.Plain && MayWrite(bound.Rd, full) && !(bound.Rd?.Kind == FieldKind.X && bound.Rd.Extract(full) == address))
                unit.Items.Add(new Item(between, other, Role.Tested));
        }

        Insn partner = dice.Pick(partners);
        Binding conditional = RandomPrograms.BindingOf(partner);
        uint end;
        do
            end = Draw(partner) & ~conditional.Rs1!.WordMask | conditional.Rs1.Insert(address);
        while (!MayWrite(conditional.Rd, end));
        unit.Items.Add(new Item(partner, end, Role.Tested));
        return true;
    }

    private bool JumpThrough(Unit unit, Insn row, uint word, Binding binding)
    {
        uint full = row.Expand(word);
        int register = (int)binding.Rs1!.Extract(full);
        if (!MayUse(register))
            return false;
        int imm = (int)(binding.Immediate?.Extract(full) ?? 0);
        if (imm is < -1500 or > 1500)
            return false;
        Add(unit, Words.ThisAddress(register));
        // The lowest bit of the sum is dropped, so that an odd one leads to the same place.
        Item distance = Make(Words.AddImmediate(register, register, 0), Role.Setup) with { Link = Link.Distance, Bias = imm & ~1 };
        unit.Items.Add(distance);
        unit.Items.Add(new Item(row, word, Role.Tested));
        return true;
    }

    private bool AccessCsr(Unit unit, Insn row, uint word)
    {
        Field csr = row.Pattern.Find("csr")!;
        word = word & ~csr.WordMask | csr.Insert(dice.Between(1, 3));
        var access = new Item(row, word, Role.Tested);
        unit.Items.Add(access);
        int seen = dice.Between(1, 31);
        if (seen != Base && seen != Counter)
            Add(unit, Words.ReadFcsr(seen));
        unit.Items.Add(Make(Words.WriteRounding(dice.Below(5)), Role.Setup, access));
        return true;
    }

    private static void Add(Unit unit, uint word) => unit.Items.Add(Make(word, Role.Setup));

    private static Item Make(uint word, Role role, Item? head = null) =>
        new(RandomPrograms.Decoder.Decode(word)!, word, role) { KeptWith = head };

    /// <summary>Targets are the next few units that may be entered from where the branch stands.</summary>
    private void ChooseTargets()
    {
        for (int i = 0; i < _units.Count; i++)
        {
            foreach (Item item in _units[i].Items)
            {
                if (item.Link == Link.None || item.Target >= 0)
                    continue;
                var reachable = new List<int>();
                for (int to = i + 1; to < _units.Count && reachable.Count < 4; to++)
                {
                    bool same = _units[to].Group == _units[i].Group;
                    if (!same && _units[i].Group != 0)
                        break;
                    if (same)
                        reachable.Add(to);
                }

                item.Target = dice.Pick(reachable);
            }
        }
    }
}
