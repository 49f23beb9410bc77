using RiscvSim.Lockstep;
using RiscvSim.Tests.Machine;

namespace RiscvSim.Tests.Engines;

// What the tests of the interpreter ask for, every engine owes: they run again under those that translate.

/// <summary><see cref="InterpreterTests"/> under the engine <see cref="TestEngines.Eager"/>.</summary>
public sealed class EagerInterpreterTests() : InterpreterTests(TestEngines.Eager);

/// <summary><see cref="InterpreterTests"/> under the engine <see cref="TestEngines.Single"/>.</summary>
public sealed class SingleInterpreterTests() : InterpreterTests(TestEngines.Single);

/// <summary><see cref="InterpreterTests"/> under the engine <see cref="TestEngines.Hot"/>.</summary>
public sealed class HotInterpreterTests() : InterpreterTests(TestEngines.Hot);

/// <summary><see cref="InterpreterTests"/> under the engine <see cref="TestEngines.Auto"/>.</summary>
public sealed class AutoInterpreterTests() : InterpreterTests(TestEngines.Auto);

/// <summary><see cref="CodePageTests"/> under the engine <see cref="TestEngines.Eager"/>.</summary>
public sealed class EagerCodePageTests() : CodePageTests(TestEngines.Eager);

/// <summary><see cref="CodePageTests"/> under the engine <see cref="TestEngines.Single"/>.</summary>
public sealed class SingleCodePageTests() : CodePageTests(TestEngines.Single);

/// <summary><see cref="CodePageTests"/> under the engine <see cref="TestEngines.Hot"/>.</summary>
public sealed class HotCodePageTests() : CodePageTests(TestEngines.Hot);

/// <summary><see cref="CodePageTests"/> under the engine <see cref="TestEngines.Auto"/>.</summary>
public sealed class AutoCodePageTests() : CodePageTests(TestEngines.Auto);

/// <summary><see cref="CounterTests"/> under the engine <see cref="TestEngines.Eager"/>.</summary>
public sealed class EagerCounterTests() : CounterTests(TestEngines.Eager);

/// <summary><see cref="CounterTests"/> under the engine <see cref="TestEngines.Single"/>.</summary>
public sealed class SingleCounterTests() : CounterTests(TestEngines.Single);

/// <summary><see cref="CounterTests"/> under the engine <see cref="TestEngines.Hot"/>.</summary>
public sealed class HotCounterTests() : CounterTests(TestEngines.Hot);

/// <summary><see cref="CounterTests"/> under the engine <see cref="TestEngines.Auto"/>.</summary>
public sealed class AutoCounterTests() : CounterTests(TestEngines.Auto);

/// <summary><see cref="VectorLegalityTests"/> under the engine <see cref="TestEngines.Eager"/>.</summary>
public sealed class EagerVectorLegalityTests() : VectorLegalityTests(TestEngines.Eager);

/// <summary><see cref="VectorLegalityTests"/> under the engine <see cref="TestEngines.Single"/>.</summary>
public sealed class SingleVectorLegalityTests() : VectorLegalityTests(TestEngines.Single);

/// <summary><see cref="VectorLegalityTests"/> under the engine <see cref="TestEngines.Hot"/>.</summary>
public sealed class HotVectorLegalityTests() : VectorLegalityTests(TestEngines.Hot);

/// <summary><see cref="VectorLegalityTests"/> under the engine <see cref="TestEngines.Auto"/>.</summary>
public sealed class AutoVectorLegalityTests() : VectorLegalityTests(TestEngines.Auto);
