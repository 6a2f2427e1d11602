package org.earnwise.api;

import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the API answers what it can't answer, and how it describes itself. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private static final String DOCUMENTS = "openapi/documents.yaml";

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, new Problems());
    }

    /** Puts the documents, which no Java type describes as they are read, into the description of the API. */
    @Bean
    OpenApiCustomizer documents() {
        return api -> {
            var documents = read();
            api.setInfo(documents.getInfo());
            documents.getComponents().getSchemas().forEach(api.getComponents()::addSchemas);
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiConfiguration::addProblems));
        };
    }

    private static void addProblems(Operation operation) {
        var problem = new Content()
                .addMediaType(
                        Problem.CONTENT_TYPE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        var kinds = operation.getRequestBody() == null
                ? Map.of("400", "A parameter can't be read")
                : Map.of(
                        "400", "The body is empty, not JSON, or not an object",
                        "413", "The body is over 1 MB",
                        "415", "The body is not sent as JSON",
                        "422", "It is JSON, and these are all the faults in it");
        kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> operation
                        .getResponses()
                        .addApiResponse(
                                kind.getKey(), new ApiResponse().description(kind.getValue()).content(problem)));
    }

    private static OpenAPI read() {
        try (var yaml = new ClassPathResource(DOCUMENTS).getInputStream()) {
            return Yaml31.mapper().readValue(yaml, OpenAPI.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the API's documents, " + DOCUMENTS + ", can't be read.", e);
        }
    }
}
