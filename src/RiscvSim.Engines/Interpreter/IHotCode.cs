namespace RiscvSim.Engines.Interpreter;

/// <summary>Who makes hot code faster than one handler after the other: told by the engine what is executed, asked how long to go on.</summary>
internal unsafe interface IHotCode
{
    /// <summary>Instructions between two calls of <see cref="Sample"/>, at most.</summary>
    long Interval { get; }

    /// <summary>A handler may come back without having executed anything when its budget is below this; <see cref="Op.Own"/> does not.</summary>
    long LeastBudget { get; }

    /// <summary>By how many instructions a call of <see cref="Sample"/> may come early where the engine is between two instructions anyway.</summary>
    long Early { get; }

    /// <summary>True while instructions are being followed: the engine then runs them one at a time and reports each to <see cref="Follow"/>.</summary>
    bool Following { get; }

    /// <summary>Notes an operation that is about to be executed.</summary>
    void Follow(Op* op);

    /// <summary>Called between two instructions, more often than <see cref="Sample"/>: code that was made meanwhile is put to use.</summary>
    void TakeOver();

    /// <summary>Called about once an interval, and earlier where interpreted code is met by chance, between two instructions.</summary>
    void Sample();

    /// <summary>Called when the engine meets an instruction for the first time.</summary>
    void Met(ulong pc);

    /// <summary>Called before decoded operations are forgotten, because bytes have changed.</summary>
    void CodeWritten(ulong address, ulong length);

    /// <summary>Called before all operations are forgotten.</summary>
    void Forget();
}
