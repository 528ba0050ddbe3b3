package dev.dateline.channel.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskerAddressTest {
    private final AskerAddress behindProxies = new AskerAddress(List.of("10.0.0.1", "10.0.0.2"));

    @Test
    void believesNobodyButTrustedProxies() {
        assertThat(behindProxies.of("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
        assertThat(new AskerAddress(List.of()).of("10.0.0.1", List.of("198.51.100.1")))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void takesTheLastAddressThatNoProxyHas() {
        assertThat(behindProxies.of("10.0.0.1", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(behindProxies.of("10.0.0.1", List.of("1.2.3.4, 198.51.100.1, 10.0.0.2")))
                .isEqualTo("198.51.100.1");
        assertThat(behindProxies.of("10.0.0.1", List.of("1.2.3.4", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void fallsBackToTheProxyIfTheHeaderIsNoAddress() {
        assertThat(behindProxies.of("10.0.0.1", List.of("'; DROP TABLE"))).isEqualTo("10.0.0.1");
        assertThat(behindProxies.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(behindProxies.of("10.0.0.1", List.of("10.0.0.2"))).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.1, 198.51.100.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "2001:db8:0:0:0:0:0:9, 2001:db8:0:0::/64",
        "fe80::, fe80:0:0:0::/64"
    })
    void countsAHouseholdAsOne(String address, String network) {
        assertThat(AskerAddress.network(address)).isEqualTo(network);
    }
}
