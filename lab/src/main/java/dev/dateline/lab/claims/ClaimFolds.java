package dev.dateline.lab.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts claims into folds such that claims that share their wording or their evidence fall into one. */
final class ClaimFolds {
    private ClaimFolds() {}

    /**
     * The fold of each claim, from 0. Groups go to the folds in turn, in the order in which they first appear.
     *
     * @param count how many folds
     */
    static List<Integer> of(List<Claim> claims, int count) {
        Map<String, String> parents = new HashMap<>();
        for (Claim claim : claims) {
            parents.put(root(parents, "claim " + claim.claim()), root(parents, "evidence " + claim.evidence()));
        }
        Map<String, Integer> folds = new HashMap<>();
        List<Integer> assigned = new ArrayList<>();
        for (Claim claim : claims) {
            String group = root(parents, "claim " + claim.claim());
            assigned.add(folds.computeIfAbsent(group, fresh -> folds.size() % count));
        }
        return List.copyOf(assigned);
    }

    private static String root(Map<String, String> parents, String node) {
        String root = node;
        String parent = parents.getOrDefault(root, root);
        while (!parent.equals(root)) {
            root = parent;
            parent = parents.getOrDefault(root, root);
        }
        parents.put(node, root);
        return root;
    }
}
