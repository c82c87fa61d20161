package fr.ent.core.lti.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicKeyTextTests {

    private static final BigInteger ODD =
            BigInteger.ONE.shiftLeft(2047).add(BigInteger.TWO).add(BigInteger.ONE);

    @ParameterizedTest
    @CsvSource({"0, 65537, true", "0, 3, true", "0, 1, false", "0, 65536, false", "1, 65537, false"})
    void takesNumbersThatRsaMayHave(int more, long exponent, boolean fit) {
        assertThat(PublicKeyText.read(key(ODD.add(BigInteger.valueOf(more)), exponent))
                        .isPresent())
                .isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"2047, false", "2048, true"})
    void countsBitsAndNotBytes(int bits, boolean fit) {
        BigInteger modulus = BigInteger.ONE.shiftLeft(bits - 1).add(BigInteger.ONE);

        assertThat(PublicKeyText.read(key(modulus, 65_537)).isPresent()).isEqualTo(fit);
    }

    private static String key(BigInteger modulus, long exponent) {
        return new RSAKey.Builder(Base64URL.encode(modulus), Base64URL.encode(BigInteger.valueOf(exponent)))
                .build()
                .toJSONString();
    }
}
