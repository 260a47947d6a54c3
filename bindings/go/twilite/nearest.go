package twilite

import "sort"

// offer says which name may have been meant.
func offer(name string, known []string) string {
	best, fewest := "", len(name)/2+1
	for _, each := range known {
		if changes := distance(name, each); changes < fewest {
			best, fewest = each, changes
		}
	}
	if best == "" {
		return ""
	}
	return "; did you mean " + best + "?"
}

func keys[V any](known map[string]V) []string {
	names := make([]string, 0, len(known))
	for name := range known {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// distance is how many letters have to be changed, added or taken away.
func distance(one, other string) int {
	row := make([]int, len(other)+1)
	for j := range row {
		row[j] = j
	}
	for i := range one {
		before := row[0]
		row[0] = i + 1
		for j := range other {
			change := before
			if one[i] != other[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = smallest(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(other)]
}

func smallest(first int, others ...int) int {
	for _, each := range others {
		if each < first {
			first = each
		}
	}
	return first
}
