package org.caseload.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.caseload.local.Settings;
import org.caseload.local.Trouble;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    @TempDir
    private Path data;

    @Test
    @DisplayName("a token is what services verify: signed by the stack's key, for this product, with the number's role")
    void verifies() throws Exception {
        String token = new Tokens(secrets()).of("CM-07", List.of());

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer("http://localhost/caseload-local")
                .setExpectedAudience("caseload")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("CM-07");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("case-manager");
    }

    @Test
    @DisplayName("each number of the sample agency has its role, others need theirs named")
    void roles() {
        assertThat(List.of("SUP-1", "AD-2", "HR-1", "EC-1", "FST-1", "ADMIN", "INTEGRATION"))
                .extracting(Tokens::roleOf)
                .containsExactly(
                        "supervisor",
                        "assistant-director",
                        "human-resources",
                        "engagement-coordinator",
                        "field-support",
                        "administrator",
                        "integration");
        assertThatThrownBy(() -> Tokens.roleOf("X-1")).isInstanceOf(Trouble.class);
    }

    @Test
    @DisplayName("secrets stay the same from start to start, and are their owner's alone")
    void secretsStay() throws IOException {
        String password = secrets().password("request");

        assertThat(secrets().password("request")).isEqualTo(password).hasSize(48);
        assertThat(secrets().password("staff")).isNotEqualTo(password);
        assertThat(Files.getPosixFilePermissions(data.resolve("secrets/request.password")))
                .hasSize(2);
    }

    private Secrets secrets() {
        return new Secrets(new Settings(data, 0, Path.of("."), Map.of()));
    }

    private PublicKey publicKey() throws IOException, GeneralSecurityException {
        String pem = Files.readString(secrets().publicKey()).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }
}
