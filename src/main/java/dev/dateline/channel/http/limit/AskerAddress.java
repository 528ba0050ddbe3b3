package dev.dateline.channel.http.limit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the address that a request came from, through proxies that are trusted and no others. */
final class AskerAddress {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

    private final Set<String> proxies;

    AskerAddress(List<String> proxies) {
        this.proxies = new HashSet<>(proxies);
    }

    /**
     * The last address that no trusted proxy has.
     *
     * @param connected the address at the other end of the connection
     * @param forwarded the values of {@code X-Forwarded-For}, in their order: each proxy appends the address that it saw
     */
    String of(String connected, List<String> forwarded) {
        if (!proxies.contains(connected)) {
            return connected;
        }
        List<String> hops = new ArrayList<>();
        forwarded.forEach(value -> hops.addAll(Arrays.asList(value.split(",", -1))));
        for (String hop : hops.reversed()) {
            String address = hop.strip();
            if (!SHAPE.matcher(address).matches()) {
                return connected;
            }
            if (!proxies.contains(address)) {
                return address;
            }
        }
        return connected;
    }

    /** What counts as one asker: an address, or of IPv6 the network of 64 bits that one household has. */
    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String whole = address.contains("::") ? expanded(address) : address;
        String[] groups = whole.split(":", -1);
        return groups.length < 4 ? address : String.join(":", Arrays.copyOf(groups, 4)) + "::/64";
    }

    private static String expanded(String address) {
        int gap = address.indexOf("::");
        String[] before = gap == 0 ? new String[0] : address.substring(0, gap).split(":", -1);
        String rest = address.substring(gap + 2);
        int after = rest.isEmpty() ? 0 : rest.split(":", -1).length;
        List<String> groups = new ArrayList<>(Arrays.asList(before));
        while (groups.size() < 8 - after) {
            groups.add("0");
        }
        return String.join(":", groups) + (rest.isEmpty() ? "" : ":" + rest);
    }
}
