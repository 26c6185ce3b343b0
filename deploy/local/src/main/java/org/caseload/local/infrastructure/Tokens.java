package org.caseload.local.infrastructure;

import java.util.List;
import java.util.Map;
import org.caseload.local.Trouble;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** The stack's identity provider: signs bearer tokens for anyone who asks on this machine. */
public final class Tokens {

    public static final String ISSUER = "http://localhost/caseload-local";
    public static final String AUDIENCE = "caseload";

    private static final int HOURS = 12;

    private static final Map<String, String> ROLES = Map.of(
            "CM", "case-manager",
            "SUP", "supervisor",
            "AD", "assistant-director",
            "HR", "human-resources",
            "EC", "engagement-coordinator",
            "FST", "field-support",
            "ADMIN", "administrator",
            "INTEGRATION", "integration");

    private final Secrets secrets;

    public Tokens(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A token of the subject; without roles, of those that its number has in the sample agency. */
    public String of(String subject, List<String> roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", roles.isEmpty() ? List.of(roleOf(subject)) : roles);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(HOURS * 60f);
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(secrets.privateKey());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }

    /** By the letters that the number begins with. */
    static String roleOf(String staffNumber) {
        String role = ROLES.get(staffNumber.replaceFirst("-.*", ""));
        if (role == null) {
            throw new Trouble(
                    "'" + staffNumber + "' is no number of the sample agency (CM-01 to CM-40, SUP-1 to SUP-6, AD-1,"
                            + " AD-2, HR-1, EC-1, FST-1, ADMIN, INTEGRATION). Name the roles after it.");
        }
        return role;
    }
}
