namespace RiscvSim.Isa;

/// <summary>How the fields of a compressed row fill those of its base row.</summary>
internal sealed class Expansion
{
    private readonly uint _match;
    private readonly List<Move> _moves = [];

    /// <exception cref="FormatException">The expansion does not fit the base row's syntax.</exception>
    public Expansion(Insn row)
    {
        Insn target = row.Base;
        _match = target.Pattern.Match;
        List<string> given = Operand.Split(row.ExpansionText!);
        List<string> wanted = Operand.Split(target.Syntax);
        if (given.Count != wanted.Count)
            throw new FormatException($"{row.Name}: expansion '{row.ExpansionText}' does not fit '{target.Syntax}'");
        for (int i = 1; i < wanted.Count; i++)
        {
            Field? field = target.Pattern.Find(wanted[i]);
            if (field == null)
            {
                if (given[i] != wanted[i])
                    throw new FormatException($"{row.Name}: expansion '{row.ExpansionText}' does not fit '{target.Syntax}'");
                continue;
            }

            Field? source = row.Pattern.Find(given[i]);
            long constant = 0;
            if (source == null && !Operand.TryParse(given[i], field, 0, out constant))
                throw new FormatException($"{row.Name}: '{given[i]}' in the expansion is neither a field nor a value for {field.Name}");
            _moves.Add(new Move(field, source, constant));
        }
    }

    public uint Apply(uint word)
    {
        uint result = _match;
        foreach ((Field target, Field? source, long constant) in _moves)
            result |= target.Insert(source?.Extract(word) ?? constant);
        return result;
    }

    private sealed record Move(Field Target, Field? Source, long Constant);
}
