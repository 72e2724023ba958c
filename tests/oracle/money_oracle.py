# SPDX-FileCopyrightText: 2026 The Sizewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random money cases answered with Python's decimal (50 digits), apart from the program, and compared with its answers.

    money_oracle.py PROGRAM [--cases N] [--seed N]     PROGRAM is money_answers; exits 1 where any answer differs

A quotient that 50 digits cannot tell from the middle between two roundings is worked out again as a fraction of whole numbers.
"""
import argparse
import collections
import random
import subprocess
import sys
from decimal import (ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext)
from fractions import Fraction

getcontext().prec = 50
getcontext().Emax = 10**6
MODES = {"half_even": ROUND_HALF_EVEN, "half_up": ROUND_HALF_UP, "up": ROUND_CEILING, "down": ROUND_FLOOR}
DIGITS = {"CNY": 2, "EUR": 2, "USD": 2, "JPY": 0, "GBP": 2, "CHF": 2}
LARGEST = 9 * 10**15
MACRS = ["0.2", "0.32", "0.192", "0.1152", "0.1152", "0.0576"]


def whole(value, mode="half_even", again=None):
    """An integer by the mode; `again` gives the exact fraction where 50 digits do not decide."""
    nearest = value.to_integral_value(ROUND_FLOOR)
    rest = value - nearest
    if again and any(abs(rest - edge) < Decimal("1e-20") for edge in (0, Decimal("0.5"), 1)):
        return whole_fraction(again(), mode)
    return int(value.to_integral_value(MODES[mode]))


def whole_fraction(value, mode):
    floor = value.numerator // value.denominator
    rest = value - floor
    if mode == "up":
        return floor + (rest > 0)
    if mode == "down":
        return floor
    if rest != Fraction(1, 2):
        return floor + (rest > Fraction(1, 2))
    if mode == "half_up":
        return floor + (value > 0)
    return floor + floor % 2


def money(minor):
    return str(minor) if abs(minor) <= LARGEST else "error"


def plain(value, again):
    """A quotient with 18 digits after the point, as the program writes it."""
    mantissa = whole(value * 10**18, again=lambda: again() * 10**18)
    if abs(mantissa) > 10**33:
        return "error"
    text = "%d.%018d" % divmod(abs(mantissa), 10**18)
    text = text.rstrip("0").rstrip(".")
    return ("-" if mantissa < 0 else "") + text


def number(r, low, high, digits):
    """A decimal between two whole numbers with up to so many digits."""
    digits = r.randint(0, digits)
    text = "%d.%0*d" % (r.randint(low, high - 1), digits, r.randrange(10**digits)) if digits else str(r.randint(low, high - 1))
    return text


def amount(r, low=0):
    limit = 10**r.randint(1, 15)
    return r.randint(-limit if low < 0 else low, limit)


def rate(r):
    return r.choice(["0", "0.03", "0.04", "0.08", "0.25", "1", "0." + str(r.randint(0, 999999)).zfill(6), "0." + str(r.randrange(10**18)).zfill(18)])


def add(r):
    a, b = amount(r, -1), amount(r, -1)
    if r.random() < 0.02:
        a, b = LARGEST - r.randint(0, 9), r.randint(0, 20)
    kind = r.choice(["add", "subtract"])
    return "%s %d %d" % (kind, a, b), money(a + b if kind == "add" else a - b)


def multiply(r):
    a, mode = amount(r, -1), r.choice(list(MODES))
    factor = r.choice([number(r, 0, 10, 18), number(r, 0, 1000, 6), "0.5", "0.125", "-" + number(r, 1, 5, 3)])
    return "multiply %d %s %s" % (a, factor, mode), money(whole(Decimal(a) * Decimal(factor), mode))


def rounding(r):
    currency, mode = r.choice(list(DIGITS)), r.choice(list(MODES))
    major = r.choice(["", "-"]) + r.choice([number(r, 0, 10**9, 18), number(r, 0, 1000, 3), number(r, 0, 1000, 1)])
    return "round %s %s %s" % (currency, major, mode), money(whole(Decimal(major) * 10**DIGITS[currency], mode))


def convert(r):
    first, via, last = r.sample(list(DIGITS), 3)
    value, mode = amount(r, -1), r.choice(list(MODES))
    quote, other = (number(r, 1, r.choice([2, 10, 200]), r.choice([4, 18])) for _ in range(2))
    ulp = Decimal("1e-18")
    inverse = lambda q: (1 / Decimal(q)).quantize(ulp, ROUND_HALF_EVEN)
    how = r.choice(["direct", "inverse", "cross"])
    if how == "direct":
        rates, factor = [(first, last, quote)], Decimal(quote)
    elif how == "inverse":
        rates, factor = [(last, first, quote)], inverse(quote)
    else:
        rates, factor = [(first, via, quote), (last, via, other)], (Decimal(quote) * inverse(other)).quantize(ulp, ROUND_HALF_EVEN)
    line = "convert %s %s %d %s %d %s" % (first, last, value, mode, len(rates), " ".join(" ".join(x) for x in rates))
    return line, money(whole(Decimal(value) * factor * Decimal(10)**(DIGITS[last] - DIGITS[first]), mode))


def discounted(flows, growth):
    return sum((flow / growth**year for year, flow in enumerate(flows)), type(growth)(0))


def npv(r):
    capex, opex, residual, years, at = amount(r), amount(r), amount(r), r.randint(1, 10), rate(r)
    flows = [capex] + [opex] * years
    flows[-1] -= residual
    value = discounted([Decimal(f) for f in flows], 1 + Decimal(at))
    exact = lambda: discounted([Fraction(f) for f in flows], 1 + Fraction(at))
    return "npv %d %d %d %s %d" % (capex, opex, residual, at, years), money(whole(value, again=exact))


def eac(r):
    present, years, at = amount(r), r.randint(1, 10), rate(r)
    ones = [0] + [1] * years
    value = present / discounted([Decimal(f) for f in ones], 1 + Decimal(at))
    exact = lambda: present / discounted([Fraction(f) for f in ones], 1 + Fraction(at))
    return "eac %d %s %d" % (present, at, years), money(whole(value, again=exact))


def rule(r):
    return r.choice(["macrs5", "first_year", str(r.choice([1, 3, 5, 7, r.randint(1, 20)]))])


def schedule(base, method):
    """Each year takes what is due until its end, less what was taken."""
    if method == "macrs5":
        until = [sum(map(Decimal, MACRS[:n])) * base for n in range(1, 7)]
        ends = [whole(u) for u in until]
    else:
        years = 1 if method == "first_year" else int(method)
        ends = [whole(Decimal(base * n) / years, again=lambda n=n: Fraction(base * n, years)) for n in range(1, years + 1)]
    return [end - start for start, end in zip([0] + ends, ends)]


def depreciation(r):
    base, method = amount(r), rule(r)
    return "depreciation %d %s" % (base, method), " ".join(map(str, schedule(base, method)))


def ownership(r):
    capex, years, residual, at, method = amount(r), r.randint(1, 10), amount(r), rate(r), rule(r)
    tax = r.choice(["0", "0.25", "0.21", number(r, 0, 1, 6)])
    kinds = [(amount(r), r.choice(["0", "0.02", "-0.01", number(r, 0, 1, 4)])) for _ in range(r.randint(1, 4))]
    line = "ownership %d %d %d %s %s %s %d " % (capex, years, residual, at, tax, method, len(kinds))
    line += " ".join("%d %s" % kind for kind in kinds)
    opex = [sum(whole(first * (1 + Decimal(g))**year, again=lambda: first * (1 + Fraction(g))**year) for first, g in kinds)
            for year in range(years)]
    if any(o > LARGEST for o in opex):
        return line, "error"
    taken = (schedule(capex, method) + [0] * years)[:years] if Decimal(tax) else [0] * years

    def flows(of):
        t = of(tax)
        result = [of(capex)] + [of(o) * (1 - t) - t * d for o, d in zip(opex, taken)]
        result[-1] -= residual - t * (residual - (capex - sum(taken)))
        return result

    value = discounted(flows(Decimal), 1 + Decimal(at))
    return line, money(whole(value, again=lambda: discounted(flows(Fraction), 1 + Fraction(at))))


def blend(r):
    prices = [number(r, 0, 100, 6) for _ in range(6)]
    peak, hit, ratio = number(r, 0, 1, 6), number(r, 0, 1, 15), number(r, 0, 50, 15)

    def price(of):
        p, s, h, n = [of(x) for x in prices], of(peak), of(hit), of(ratio)
        mixed = [s * p[i] + (1 - s) * p[i + 3] for i in range(3)]
        return ((h * mixed[0] + (1 - h) * mixed[1]) * n + mixed[2]) / (n + 1)

    return "blend %s %s %s %s" % (" ".join(prices), peak, hit, ratio), plain(price(Decimal), lambda: price(Fraction))


def savings(r):
    saving = r.randint(-10, 10**r.randint(1, 9))
    opex = r.randint(0, 10**8)
    capex = r.choice([abs(saving) * r.randint(1, 90), r.randint(1, 10**11)]) or 1
    return capex, opex + saving, opex, saving


def months(r):
    capex, alternative, opex, saving = savings(r)
    line = "months %d %d %d" % (capex, alternative, opex)
    return line, plain(Decimal(capex) / saving, lambda: Fraction(capex, saving)) if saving > 0 else "never"


def discounted_months(r):
    capex, alternative, opex, saving = savings(r)
    at = rate(r)
    line = "discounted %d %d %d %s" % (capex, alternative, opex, at)
    if saving <= 0:
        return line, "never"
    factor = (1 + Decimal(at))**(Decimal(-1) / 12) if Decimal(at) else Decimal(1)
    weight, total = Decimal(1), Decimal(0)
    for month in range(1, 601):
        weight *= factor
        total += saving * weight
        if Decimal(at) and abs(total - capex) < capex * Decimal("1e-30"):
            raise ArithmeticError("50 digits do not decide: " + line)
        if total >= capex:
            return line, str(month)
    return line, "never"


def megatoken(r):
    unit = r.choice(["output", "all_tokens", "output_equivalents"])
    annual = amount(r)
    output, fresh, cached = number(r, 1, 10**r.randint(1, 6), 9), number(r, 0, 10**6 + 1, 9), number(r, 0, 1000, 9)
    k, k_cached = number(r, 1, 20, 3), number(r, 1, 100, 3)

    def cost(of):
        o, i, c = of(output), of(fresh), of(cached)
        tokens = {"output": o, "all_tokens": o + i + c, "output_equivalents": o + i / of(k) + c / of(k_cached)}[unit]
        return of(annual) / 100 / tokens

    ratio = lambda of: (of(fresh) + of(cached)) / of(output)
    line = "megatoken %s %d %s %s %s %s %s" % (unit, annual, output, fresh, cached, k, k_cached)
    return line, plain(cost(Decimal), lambda: cost(Fraction)) + " " + plain(ratio(Decimal), lambda: ratio(Fraction))


def user(r):
    annual, people = amount(r), r.randint(1, 10**r.randint(1, 6))
    return "user %d %d" % (annual, people), money(whole(Decimal(annual) / (12 * people), again=lambda: Fraction(annual, 12 * people)))


def volume(r):
    annual, price = amount(r), r.choice(["0", number(r, 0, 100, 6), number(r, 1, 100, 18)])
    line = "volume %d %s" % (annual, price)
    return line, plain(Decimal(annual) / 100 / Decimal(price), lambda: Fraction(annual, 100) / Fraction(price)) if Decimal(price) else "never"


def utilisation(r):
    annual, price, full = amount(r), number(r, 0, 100, 6), number(r, 0, 10**6, 6)
    line = "utilisation %d %s %s" % (annual, price, full)
    worth = Fraction(price) * Fraction(full)
    if worth == 0 or Fraction(annual, 100) > worth:
        return line, "never"
    return line, plain(Decimal(annual) / 100 / (Decimal(price) * Decimal(full)), lambda: Fraction(annual, 100) / worth)


CASES = [add, multiply, rounding, convert, npv, eac, depreciation, ownership, blend, months, discounted_months, megatoken, user, volume,
         utilisation]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--cases", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=20261122)
    arguments = parser.parse_args()
    r = random.Random(arguments.seed)
    compared, different, refused = collections.Counter(), collections.Counter(), 0
    for start in range(0, arguments.cases, 20000):
        kinds = [CASES[i % len(CASES)] for i in range(start, min(start + 20000, arguments.cases))]
        asked = [case(r) for case in kinds]
        done = subprocess.run([arguments.program], input="".join(line + "\n" for line, _ in asked), capture_output=True, text=True, check=True)
        answers = done.stdout.splitlines()
        if len(answers) != len(asked):
            print("%d answers to %d cases" % (len(answers), len(asked)), file=sys.stderr)
            return 1
        for case, (line, expected), answer in zip(kinds, asked, answers):
            compared[case.__name__] += 1
            refused += expected in ("error", "never")
            if answer != expected:
                different[case.__name__] += 1
                if sum(different.values()) <= 10:
                    print("%s\n  program %s\n  oracle  %s" % (line, answer, expected), file=sys.stderr)
    for name, n in compared.items():
        print("%-18s %8d compared, %d different" % (name, n, different[name]))
    print("%d compared, %d of them an error or never, %d different" % (sum(compared.values()), refused, sum(different.values())))
    return 1 if different or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
