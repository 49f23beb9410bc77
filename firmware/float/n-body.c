#include "float.h"

enum { BODIES = 24, STEPS = 700, AXES = 3 };

static const double step = 0x1p-10;     // of time
static const double softening = 0x1p-6; // keeps the force of two near bodies finite

static struct body {
    double position[AXES], velocity[AXES], mass;
} bodies[BODIES];

static double squared_distance(const struct body *a, const struct body *b, double difference[AXES])
{
    double square = softening;
    for (size_t i = 0; i < AXES; i++) {
        difference[i] = a->position[i] - b->position[i];
        square += difference[i] * difference[i];
    }

    return square;
}

// Changes all velocities by what the forces between all pairs give in some time.
static void kick(double time)
{
    for (size_t i = 0; i < BODIES; i++) {
        for (size_t j = i + 1; j < BODIES; j++) {
            double difference[AXES];
            double square = squared_distance(&bodies[i], &bodies[j], difference);
            double factor = time / (square * __builtin_sqrt(square));
            for (size_t k = 0; k < AXES; k++) {
                bodies[i].velocity[k] -= difference[k] * bodies[j].mass * factor;
                bodies[j].velocity[k] += difference[k] * bodies[i].mass * factor;
            }
        }
    }
}

static void drift(double time)
{
    for (size_t i = 0; i < BODIES; i++) {
        for (size_t k = 0; k < AXES; k++) {
            bodies[i].position[k] += bodies[i].velocity[k] * time;
        }
    }
}

static double energy(void)
{
    double sum = 0;
    for (size_t i = 0; i < BODIES; i++) {
        double square = 0, difference[AXES];
        for (size_t k = 0; k < AXES; k++) {
            square += bodies[i].velocity[k] * bodies[i].velocity[k];
        }

        sum += 0.5 * bodies[i].mass * square;
        for (size_t j = i + 1; j < BODIES; j++) {
            sum -= bodies[i].mass * bodies[j].mass / __builtin_sqrt(squared_distance(&bodies[i], &bodies[j], difference));
        }
    }

    return sum;
}

static double momentum(size_t axis)
{
    double sum = 0;
    for (size_t i = 0; i < BODIES; i++) {
        sum += bodies[i].mass * bodies[i].velocity[axis];
    }

    return sum;
}

static void check(uint64_t seed, const char *what, double before, double now, double bound)
{
    if (!(__builtin_fabs(now - before) <= bound)) {
        fail("n-body: seed %u: %s was %x, is %x", seed, what, double_bits(before), double_bits(now));
    }
}

uint64_t n_body(uint64_t seed)
{
    uint64_t random = seed;
    for (size_t i = 0; i < BODIES; i++) {
        for (size_t k = 0; k < AXES; k++) {
            bodies[i].position[k] = random_double(&random);
            bodies[i].velocity[k] = random_double(&random);
        }

        bodies[i].mass = 0x1p-5 * (1.5 + random_double(&random));
    }

    double energy_before = energy(), momentum_before[AXES];
    for (size_t k = 0; k < AXES; k++) {
        momentum_before[k] = momentum(k);
    }

    for (size_t i = 0; i < STEPS; i++) {
        kick(0.5 * step);
        drift(step);
        kick(0.5 * step);
    }

    // Forces come in equal and opposite pairs: momentum changes by rounding alone. Leapfrog keeps energy up to the square of the step.
    check(seed, "energy", energy_before, energy(), 0x1p-12);
    uint64_t digest = 0;
    for (size_t k = 0; k < AXES; k++) {
        check(seed, "momentum", momentum_before[k], momentum(k), 0x1p-40);
        for (size_t i = 0; i < BODIES; i++) {
            digest = checksum_add(digest, double_bits(bodies[i].position[k]));
        }
    }

    return digest;
}
