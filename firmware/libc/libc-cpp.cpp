// What a C++ program asks of the Linux user ABI by way of libstdc++: exceptions (the unwinder finds its tables from the program
// headers), streams, containers, thread-local and static objects. Prints libc-cpp.out.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <iomanip>
#include <iostream>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <unordered_map>
#include <vector>

namespace {

struct announced {
    const char *name;
    explicit announced(const char *what) : name(what) { std::cout << "construct " << name << '\n'; }
    ~announced() { std::cout << "destroy " << name << '\n'; }
    announced(const announced &) = delete;
    announced &operator=(const announced &) = delete;
};

announced global("global");
thread_local int per_thread = 41;

struct shape {
    virtual ~shape() = default;
    virtual double area() const = 0;
};

struct circle : shape {
    double radius;
    explicit circle(double r) : radius(r) {}
    double area() const override { return std::acos(-1.0) * radius * radius; }
};

struct square : shape {
    double side;
    explicit square(double s) : side(s) {}
    double area() const override { return side * side; }
};

struct own_error : std::runtime_error {
    int code;
    own_error(const std::string &what, int number) : std::runtime_error(what), code(number) {}
};

[[gnu::noinline]] int descend(int depth)
{
    announced *frame = depth == 2 ? new announced("frame on the heap") : nullptr;
    std::unique_ptr<announced> owner(frame); // unwinding must free it
    if (depth == 0) {
        throw own_error("from the deepest call", 7);
    }

    return descend(depth - 1) + 1;
}

void show_exceptions()
{
    try {
        announced local("local");
        descend(5);
    } catch (const own_error &error) {
        std::cout << "caught own_error: " << error.what() << ", code " << error.code << '\n';
    }

    try {
        try {
            std::cout << std::vector<int>(3).at(5);
        } catch (const std::exception &) {
            std::cout << "passed on\n";
            throw;
        }
    } catch (const std::out_of_range &) {
        std::cout << "caught std::out_of_range\n";
    }

    try {
        shape *none = nullptr;
        std::cout << typeid(*none).name();
    } catch (const std::bad_typeid &) {
        std::cout << "caught std::bad_typeid\n";
    }

    try {
        volatile std::size_t size = std::numeric_limits<std::size_t>::max() / 4;
        std::vector<char> all(size);
    } catch (const std::bad_alloc &) {
        std::cout << "caught std::bad_alloc\n";
    }

    int caught = 0;
    for (int i = 0; i < 1000; i++) {
        try {
            throw i;
        } catch (int value) {
            caught += value;
        }
    }

    std::cout << "a thousand exceptions: " << caught << '\n';
}

void show_containers()
{
    std::vector<int> numbers(2000);
    std::iota(numbers.begin(), numbers.end(), 0);
    for (int &number : numbers) {
        number = number * 7919 % 2003;
    }

    std::sort(numbers.begin(), numbers.end());
    std::cout << "sorted: " << numbers.front() << " .. " << numbers.back() << ", sum " << std::accumulate(numbers.begin(), numbers.end(), 0L) << '\n';

    std::map<std::string, int> counts;
    std::istringstream words("the quick brown fox jumps over the lazy dog and the quick cat");
    for (std::string word; words >> word;) {
        counts[word]++;
    }
    for (const auto &[word, count] : counts) {
        std::cout << word << '=' << count << ' ';
    }

    std::unordered_map<std::uint64_t, std::string> table;
    for (std::uint64_t i = 0; i < 500; i++) {
        table[i * i] = std::to_string(i);
    }

    std::string text;
    for (int i = 0; i < 100; i++) {
        text.insert(text.size() / 2, std::to_string(i));
    }

    std::cout << "\ntable: " << table.size() << " entries, 1024 -> " << table.at(1024) << '\n';
    std::cout << "string: " << text.size() << " characters, " << text.substr(85, 20) << '\n';

    std::vector<std::unique_ptr<shape>> shapes;
    shapes.push_back(std::make_unique<circle>(2.0));
    shapes.push_back(std::make_unique<square>(3.0));
    std::function<double(double, const std::unique_ptr<shape> &)> add = [](double sum, const std::unique_ptr<shape> &s) { return sum + s->area(); };
    std::cout << "areas: " << std::accumulate(shapes.begin(), shapes.end(), 0.0, add) << '\n';
}

void show_streams()
{
    std::cout << std::boolalpha << true << ' ' << std::hex << std::showbase << 48879 << ' ' << std::oct << 8 << std::dec << std::noshowbase << '\n';
    std::cout << std::setw(8) << std::setfill('*') << 42 << ' ' << std::left << std::setw(8) << -42 << std::right << std::setfill(' ') << '\n';
    std::cout << std::fixed << std::setprecision(3) << 2.0005 << ' ' << std::scientific << 123456.789 << ' ' << std::defaultfloat;
    std::cout << std::setprecision(17) << 0.1 << ' ' << std::hexfloat << 0.1 << std::defaultfloat << '\n';

    long double third = 1.0L / 3.0L;
    std::cout << "long double has " << std::numeric_limits<long double>::digits << " bits: " << std::setprecision(36) << third << '\n';
    volatile long double two = 2.0L; // volatile: the library computes, not the compiler
    std::cout << std::setprecision(33) << std::sqrt(two) << ' ' << std::numeric_limits<long double>::max() << ' '
              << std::numeric_limits<long double>::denorm_min() << '\n';
    std::cout << std::setprecision(6) << std::numeric_limits<double>::infinity() << ' ' << -std::numeric_limits<float>::infinity() << '\n';

    std::istringstream input("12 3.5 0.1 word");
    int number = 0;
    double real = 0;
    long double wide = 0;
    std::string word;
    input >> number >> real >> wide >> word;
    std::cout << number << ' ' << real << ' ' << std::setprecision(33) << wide << ' ' << word << ' ' << input.eof() << '\n';
}

} // namespace

int main()
{
    show_exceptions();
    show_containers();
    show_streams();
    static announced at_first_use("static local");
    std::cout << "thread-local: " << ++per_thread << '\n';

    std::string line;
    int lines = 0;
    while (std::getline(std::cin, line)) {
        lines++;
    }

    std::cout << "standard input: " << lines << " lines, end of file " << std::cin.eof() << std::endl;
    std::cerr << "standard error is open\n";
    return 0;
}
