package twilite

import (
	"fmt"
	"time"
)

// AccessToken is what a user's own program signs in with. The token lets in whoever has it, so printing one shows when it
// ends alone.
type AccessToken struct {
	Token     string `json:"token"`
	ExpiresAt int64  `json:"expires_at"`
}

// String says when it ends.
func (t AccessToken) String() string {
	return "an access token until " + time.Unix(t.ExpiresAt, 0).UTC().Format(time.RFC3339)
}

// Format writes that, whatever the verb.
func (t AccessToken) Format(state fmt.State, _ rune) { fmt.Fprint(state, t.String()) }

// NewAccessToken makes an access token. Account, key and secret come from the environment where they are not given. Needs
// no client and no network; what is wrong is a misuse, which says all of it. docs/access-tokens.md lists the grants.
func NewAccessToken(options *AccessTokenOptions) (AccessToken, error) {
	if err := checkLibrary(); err != nil {
		return AccessToken{}, err
	}
	if options == nil {
		options = &AccessTokenOptions{}
	}
	text, err := encode("", nil, options)
	if err != nil {
		return AccessToken{}, err
	}
	found, response := accessToken(text)
	if found != statusOK {
		return AccessToken{}, failureOf(found, response)
	}
	var made AccessToken
	if err := response.Decode(&made); err != nil {
		return AccessToken{}, unreadable("", response, err)
	}
	return made, nil
}
