"""Two sides in turn."""


def alternate(rounds, ours, peer):
    """Let both sides work in each round, the one that begins changing, and give their results in two lists.

    What changes slowly, such as the speed of a shared machine, meets both sides of a round alike. A first round, which
    opens connections and warms caches, is not counted.
    """
    results = ([], [])
    for number in range(rounds + 1):
        pair = [None, None]
        for side in (0, 1) if number % 2 else (1, 0):
            pair[side] = (ours, peer)[side]()
        if number:
            for collected, result in zip(results, pair):
                collected.append(result)
    return results


def microseconds_each(costs, what):
    return [getattr(cost, what) / cost.count * 1e6 for cost in costs]


def per_second(costs):
    return [cost.count / cost.wall for cost in costs]
