package org.caseload.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseload.local.command.Console;
import org.caseload.local.command.MailPrint;
import org.caseload.local.command.Rebuild;
import org.caseload.local.command.StatusTable;
import org.caseload.local.command.Up;
import org.caseload.local.http.Refused;
import org.caseload.local.infrastructure.KafkaHost;
import org.caseload.local.infrastructure.MailHost;
import org.caseload.local.walkthrough.Walkthrough;

/** The commands behind the scripts of this folder. */
public final class Main {

    private static final String USAGE = """
            up [--detach] [--build]   start everything; --detach returns when all is ready
            down                      stop everything
            status                    what runs, where, since when
            start NAME, stop NAME     one part: postgres, kafka, smtp or a service; stop --kill NAME ends it with kill -9
            rebuild NAME              the copies that a service keeps of others' facts, anew from the start of their topics
            token NUMBER [ROLE...]    a bearer token of that member of the sample agency
            mail [ADDRESS]            the mail that was sent (to that address), newest last
            walkthrough               the main job, step by step, on the next fresh sample Individual
            """;

    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments)));
        } catch (Trouble | Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws Exception {
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        if (command.equals("host")) {
            return host(rest);
        }
        Stack stack = stack();
        switch (command) {
            case "up" -> {
                return new Up(stack, Console.INSTANCE).run(rest.contains("--detach"));
            }
            case "down" -> down(stack);
            case "status" -> new StatusTable(stack).print(Console.INSTANCE);
            case "start" -> stack.start(List.of(Part.named(name(rest))), Console.INSTANCE);
            case "stop" -> stop(stack, rest);
            case "rebuild" -> Rebuild.run(stack, name(rest), Console.INSTANCE);
            case "token" -> Console.INSTANCE.say(token(stack, rest));
            case "mail" -> MailPrint.print(stack.mails(), rest, Console.INSTANCE);
            case "walkthrough" -> new Walkthrough(stack, Console.INSTANCE).run();
            default -> {
                System.err.print(USAGE);
                return command.equals("help") ? 0 : 2;
            }
        }
        return 0;
    }

    private static int host(List<String> arguments) throws Exception {
        Settings settings =
                new Settings(Path.of(arguments.get(1)), Integer.parseInt(arguments.get(2)), Path.of("."), Map.of());
        switch (Part.named(arguments.getFirst())) {
            case KAFKA -> KafkaHost.run(settings);
            case SMTP -> MailHost.run(settings);
            default -> throw new Trouble(arguments.getFirst() + " has no host of its own.");
        }
        return 0;
    }

    private static void down(Stack stack) {
        Console.INSTANCE.say("Stopping the services, then what they rest on");
        stack.close();
        Console.INSTANCE.say("All stopped. The data stay in " + stack.settings().data());
    }

    private static void stop(Stack stack, List<String> arguments) {
        boolean kill = arguments.contains("--kill");
        String name = Part.named(name(arguments)).title();
        if (stack.process(name).isEmpty()) {
            Console.INSTANCE.say(name + " does not run");
        } else if (kill) {
            stack.kill(name);
            Console.INSTANCE.say(name + " was killed");
        } else {
            stack.stop(name);
            Console.INSTANCE.say(name + " is stopped");
        }
    }

    private static String token(Stack stack, List<String> arguments) {
        List<String> roles = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return stack.token(name(arguments), roles.toArray(String[]::new));
    }

    private static String name(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .findFirst()
                .orElseThrow(() -> new Trouble("Name one of: "
                        + String.join(
                                ", ",
                                Arrays.stream(Part.values()).map(Part::title).toList())
                        + "; for a token, a staff number such as CM-07."));
    }

    private static Stack stack() {
        String folder = System.getenv("CASELOAD_DATA");
        String offset = System.getenv().getOrDefault("CASELOAD_PORT_OFFSET", "0");
        if (!offset.matches("\\d{1,5}")) {
            throw new Trouble("CASELOAD_PORT_OFFSET must be a number, but is '" + offset + "'.");
        }
        Settings standard = Settings.at(Path.of(""), 0);
        Path data = folder == null ? standard.checkout().resolve("deploy/local/.data") : Path.of(folder);
        return Stack.at(data, Integer.parseInt(offset));
    }
}
